// Starts the app in the folder named on the command line, as Electron's own default app does.
// Goes into the substitute runtime, which comes without one.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = path.resolve(process.argv.slice(1).find((arg) => !arg.startsWith('-')) ?? '.');
const { name, productName, version, main } = JSON.parse(
  readFileSync(path.join(folder, 'package.json'), 'utf8'),
);
process.defaultApp = true;
app.setAppPath(folder);
app.setName(productName ?? name);
app.setVersion(version);
// Awaited, so that the app's main module runs before Electron is ready.
await import(pathToFileURL(path.join(folder, main)).href);
