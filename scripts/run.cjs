// Runs a command of this project: `node scripts/run.cjs astro.ts build`. CommonJS, so that an old Node, which cannot
// read TypeScript, can say which version is needed.
'use strict';

const path = require('path');
const { pathToFileURL } = require('url');

/** The first version of Node that runs the commands, by major version, as in `engines` of package.json. */
const FIRST = { 22: 22, 24: 16 };

const [major, minor] = process.versions.node.split('.').map(Number);
const right = major > 24 || (major in FIRST && minor >= FIRST[major]);

if (!right) {
  console.error(
    'This is Node ' +
      process.versions.node +
      '. The commands of this project need Node 22.22 or later, or Node 24.16 or later.\n' +
      'On Linux and on Windows with an Intel or AMD processor, `npm ci` brings it along.\n' +
      'Elsewhere install Node 24 from your system or with a version manager (`nvm install`), then try again.',
  );
  process.exit(1);
}

const [command = ''] = process.argv.splice(2, 1);
import(pathToFileURL(path.join(__dirname, command)).href).catch(async (error) => {
  // Problems of the content are for the person who edits it: a report, and no stack trace.
  if (error.name !== 'StudyError') throw error;
  process.exitCode = 1;
  const { tellProblems } = await import('./tell-problems.ts');
  tellProblems(error.problems);
});
