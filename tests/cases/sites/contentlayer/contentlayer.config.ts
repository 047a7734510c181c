export default makeSource({ contentDirPath: "data", documentTypes: [] });
