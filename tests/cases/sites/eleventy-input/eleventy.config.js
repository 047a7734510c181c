// dir: { input: "nowhere" } is an old wish
module.exports = () => ({ dir: { input: "site", output: "_site" } });
