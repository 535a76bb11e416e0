// Starts a driver of WebKit, and what it needs, so that nothing of it outlives the tests.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { WebDriver } from 'selenium-webdriver';
import type { WebKit } from '../browser/webkit.ts';
import { until, type Driver } from './tab.ts';
import { connect, driverOf } from './webdriver.ts';

/** Runs a command until its own input ends, as it does when whoever started it is gone, however that came about. */
const GUARD = '"$@" <&- & read -r _; kill $! 2>&-; wait';

function start(command: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn('sh', ['-c', GUARD, 'sh', ...command], {
    env,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  const gone = once(program, 'exit');
  program.stdin?.end();
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Milliseconds that a browser may take to start, and to quit; afterwards its screen is taken from it. */
const START = 30_000;
const QUIT = 5_000;

/** The tools of MiniBrowser's window are wider than a phone: they may be as narrow as they can. */
const NARROW = '* { min-width: 0; padding: 0; margin: 0; }';

interface Started {
  driver: WebDriver;
  stop: () => Promise<void>;
}

/** What was promised, or nothing after some milliseconds. */
const within = <Result>(
  milliseconds: number,
  promised: Promise<Result>,
): Promise<Result | undefined> =>
  Promise.race([promised, setTimeout(milliseconds, undefined, { ref: false })]);

/** Starts what `findWebKit` found; nothing where the driver does not answer, as happens once in a while. */
async function tryToStart(webkit: WebKit): Promise<Started | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const programs: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const program of programs.toReversed()) await end(program);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const env: NodeJS.ProcessEnv = { ...process.env };
    if (webkit.screen !== undefined) {
      mkdirSync(join(folder, 'gtk-3.0'));
      writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NARROW);
      const screen = start(
        [webkit.screen, '-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
        env,
      );
      programs.push(screen);
      const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
      Object.assign(env, {
        DISPLAY: `:${display.toString().trim()}`,
        GDK_BACKEND: 'x11',
        XDG_CONFIG_HOME: folder,
        XDG_CACHE_HOME: folder,
        XDG_DATA_HOME: folder,
      });
    }
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    programs.push(start([webkit.driver, ...webkit.port(port)], env));
    await until('the driver of WebKit answers', async () => (await fetch(`${address}/status`)).ok);
    const driver = await within(START, connect(address, webkit.capabilities));
    if (driver !== undefined) return { driver, stop };
  } catch (error) {
    await stop();
    throw error;
  }
  await stop();
  return undefined;
}

/** Starts WebKit with one window. */
export async function startWebKit(webkit: WebKit): Promise<Driver> {
  for (let turn = 0; turn < 3; turn += 1) {
    const started = await tryToStart(webkit);
    if (started === undefined) continue;
    const { driver, stop } = started;
    return driverOf(driver, async () => {
      await within(QUIT, driver.quit());
      await stop();
    });
  }
  throw new Error('The driver of WebKit answered, but gave no browser, three times.');
}
