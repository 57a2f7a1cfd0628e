/**
 * Scripts for node that a test runs again and again, such as the built command line. A process for each would spend
 * most of its time on starting and on compiling the same megabyte: here one process compiles a script once and then runs
 * it from its first line each time, so that nothing of an earlier run is left in its variables. Scripts run one after
 * the other, in the folder and with the environment that they are given.
 */
import { helperProcess } from './helper-process.ts';
import type { RunProgram } from './helper-process.ts';

const RUNNER = `
const { readFileSync, statSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { Readable, Writable } = require('node:stream');
const vm = require('node:vm');

const compiled = new Map();
function compile(file) {
  const version = file + ':' + statSync(file).mtimeMs;
  if (!compiled.has(version)) {
    const source = readFileSync(file, 'utf8').replace(/^#!/, '//');
    const names = ['exports', 'require', 'module', '__filename', '__dirname', 'process'];
    const importModuleDynamically = vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
    compiled.set(version, vm.compileFunction(source, names, { filename: file, importModuleDynamically }));
  }
  return compiled.get(version);
}

const sink = (chunks) => new Writable({
  decodeStrings: true,
  write(chunk, _encoding, done) { chunks.push(chunk); done(); },
});

async function run({ command: file, args, cwd, env, input }) {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value;
  const out = [];
  const err = [];
  const stdin = Readable.from(input === undefined ? [] : [Buffer.from(input)]);
  const given = { argv: [process.execPath, file, ...args], stdin, stdout: sink(out), stderr: sink(err) };
  const status = await new Promise((ended) => {
    const crash = (error) => { err.push(Buffer.from(String(error?.stack ?? error) + '\\n')); ended(1); };
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', crash);
    const theirs = new Proxy(process, {
      get(target, name) {
        if (Object.hasOwn(given, name)) return given[name];
        const value = target[name];
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set(_target, name, value) {
        // The last thing that a script does is to say how it ended.
        if (name !== 'exitCode') return false;
        ended(value);
        return true;
      },
    });
    const module = { exports: {} };
    try {
      compile(file)(module.exports, createRequire(file), module, file, dirname(file), theirs);
    } catch (error) {
      crash(error);
    }
  });
  return { status, failure: null, stdout: Buffer.concat(out), stderr: Buffer.concat(err) };
}

let last = Promise.resolve();
take((order) => (last = last.then(() => run(order))));`;

/**
 * `command` is the file: a CommonJS script that sets `process.exitCode` when it has done its work. It must not wait for
 * signals and must not end the process.
 */
export const runScript: RunProgram = helperProcess(RUNNER);
