// Only one process installs at a time; a lock whose owner has died is removed.
import fs from 'node:fs';
import os from 'node:os';
import {isLockAbandoned} from './install-state.mjs';

const HEARTBEAT_MS = 5000;
const POLL_MS = 500;

/** The folder of the project cannot be written to. */
export class CannotLock extends Error {}

const readText = (file) => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

const processLives = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Removes a lock whose owner has died. Only one process can rename it first, so only one removes it. */
const removeAbandonedLock = (file) => {
  const text = readText(file);
  let silentMs;
  try {
    silentMs = Date.now() - fs.statSync(file).mtimeMs;
  } catch {
    return; // It has just been released.
  }

  const [pid, host] = (text || '').split(' ');
  const sameHost = host === os.hostname();
  // An owner that has not written its name yet is judged by how long it has been silent.
  const ownerLives = !sameHost || processLives(Number(pid));
  if (!isLockAbandoned({sameHost, ownerLives, silentMs})) {
    return;
  }

  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (readText(aside) !== text) {
      fs.linkSync(aside, file); // Another process was quicker, and this is its lock.
    }

    fs.unlinkSync(aside);
  } catch {
    // Another process is removing it; the next attempt shows what came of it.
  }
};

const tryToLock = (file) => {
  try {
    const owner = `${process.pid} ${os.hostname()} ${Date.now()}`;
    fs.writeFileSync(file, owner, {flag: 'wx'});
    return owner;
  } catch (error) {
    if (error.code === 'EEXIST') {
      return null;
    }

    throw new CannotLock(`Không ghi được vào thư mục của dự án: ${error.message}`);
  }
};

/** Does work while no other process installs. @param say called when it has to wait. */
export const withLock = async (file, say, work) => {
  let owner = tryToLock(file);
  for (let waits = 0; owner === null; waits += 1) {
    if (waits === 1) {
      say('Một tiến trình khác đang cài thư viện cho dự án này; đang đợi…');
    }

    removeAbandonedLock(file);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    owner = tryToLock(file);
  }

  const heartbeat = setInterval(() => {
    const now = new Date();
    fs.utimes(file, now, now, () => undefined);
  }, HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if (readText(file) === owner) {
      fs.unlinkSync(file);
    }
  }
};
