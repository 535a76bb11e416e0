// Runs Astro with the settings of this project: `node scripts/astro.ts build`.
//
// Plain `astro` may report usage to its makers, and may move `dev` and `preview` into the
// background when no person seems to be at the keyboard. Here neither happens, on any system and
// in any shell, and whoever starts a server sees its address and can stop it.
//
// Astro runs inside this process: arguments, output, signals and the exit code need no forwarding.
import { exportSettings } from './settings.ts';

exportSettings();

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] = '0';
process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';

// Astro puts variables of these names before its own values: a BASE_URL that a shell, a build service or a
// test runner has set would take the place of the base path in every link. BASE_PATH and SITE_URL are ours.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) {
  Reflect.deleteProperty(process.env, name);
}

await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
