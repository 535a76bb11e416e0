// `npm start`: installs the packages if they are not there, builds the site and serves it. Any Node can read it.
'use strict';

const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');

/** Runs npm, and exits if it fails. Windows needs a shell to find npm. */
function npm(words) {
  const { status } = spawnSync('npm', words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status === null ? 1 : status);
}

const options = process.argv.slice(2);
if (!fs.existsSync(path.join(__dirname, '../node_modules/.package-lock.json'))) npm(['ci']);
npm(['run', 'build', '--'].concat(options));
npm(['run', 'preview', '--'].concat(options));
