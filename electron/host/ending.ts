import { readFileSync } from 'node:fs';

const pollEvery = 500;

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Name and parent of a process on Linux, where /proc tells; elsewhere unknown. */
function look(pid: number): { name: string; parent: number } | undefined {
  try {
    const found = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'));
    return found ? { name: found[1] ?? '', parent: Number(found[2]) } : undefined;
  } catch {
    // No /proc, or the process has ended meanwhile: nothing is known of it.
    return undefined;
  }
}

/** `npm run` puts a shell between itself and the command, and the shell outlives npm: whose end then counts is npm's. */
function npmBehind(shell: number): number | undefined {
  const seen = process.env.npm_lifecycle_event ? look(shell) : undefined;
  return seen && /^(sh|dash|bash|ash)$/.test(seen.name) ? seen.parent : undefined;
}

/** Waits for the end of a long-running command: a signal to it or its process group, or its parent (the shell's npm included) gone. */
export function untilEnded(): Promise<void> {
  const parent = process.ppid;
  const npm = npmBehind(parent);
  const orphaned = () => process.ppid !== parent || !alive(parent) || (npm !== undefined && look(parent)?.parent !== npm);
  return new Promise((resolve) => {
    const end = () => {
      clearInterval(poll);
      resolve();
    };
    const poll = setInterval(() => {
      if (orphaned()) end();
    }, pollEvery);
    // A command that has nothing left to wait for ends by itself.
    poll.unref();
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, end);
  });
}
