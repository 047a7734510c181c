const writing = defineCollection({ loader: glob({ pattern: "**/*.md", base: "./src/writing" }) });
