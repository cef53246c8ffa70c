const { rm } = require('node:fs/promises');
const path = require('node:path');

// Electron's own start page would run any folder named on the command line.
/** @param {import('electron-builder').AfterPackContext} context */
exports.default = async ({ appOutDir, packager }) => {
  await rm(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
};
