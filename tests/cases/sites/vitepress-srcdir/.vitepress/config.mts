export default { srcDir: "./pages" };
