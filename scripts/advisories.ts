// `npm run advisories`: asks the registry for advisories against the packages of the lockfile. Those that do no harm here
// are listed in .ci/accepted-advisories.json: [{ "id": "GHSA-…", "reason": "…", "until": "2027-06-30" }].
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { advisoriesIn, judgeAdvisories, type Exception } from './judge-advisories.ts';

const root = resolve(import.meta.dirname, '..');
const accepted = '.ci/accepted-advisories.json';

const exceptions = JSON.parse(readFileSync(join(root, accepted), 'utf8')) as Exception[];
const { stdout } = spawnSync('npm', ['audit', '--package-lock-only', '--json'], {
  cwd: root,
  encoding: 'utf8',
  // Windows needs a shell to find npm.
  shell: process.platform === 'win32',
  timeout: 120_000,
});
const advisories = advisoriesIn(stdout);
const problems = judgeAdvisories(
  advisories,
  exceptions,
  new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
);

if (advisories === undefined)
  console.log('The registry gave no advisories, so only the exceptions were looked at.');
else
  console.log(
    `The registry knows ${advisories.length} advisories against the packages; ` +
      `${exceptions.length} are accepted in ${accepted}.`,
  );
if (problems.length > 0) {
  console.error(problems.map((problem) => `  ${problem}`).join('\n'));
  process.exitCode = 1;
}
