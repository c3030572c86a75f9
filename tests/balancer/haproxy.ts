import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHIPPED = join(import.meta.dirname, '../../deploy/haproxy.cfg');

/** Whether Debian's haproxy, or another, is on this machine. */
export function hasHaproxy(): boolean {
  try {
    execFileSync('haproxy', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Starts the balancer with the configuration that is shipped, over replicas on this machine. */
export async function startHaproxy(replicas: readonly number[], port: number): Promise<{ readonly stop: () => void }> {
  const servers = replicas.map((replica, at) => `  server replica-${at} 127.0.0.1:${replica}`).join('\n');
  const shipped = readFileSync(SHIPPED, 'utf8');
  const here = shipped
    .replace('bind :8080', `bind 127.0.0.1:${port}`)
    .replace(/( {2}server .*\n)+/, `${servers}\n`)
    .replace(/\nresolvers[\s\S]*$/, '\n');
  const file = join(mkdtempSync(join(tmpdir(), 'election-facts-haproxy-')), 'haproxy.cfg');
  writeFileSync(file, here);
  const child = spawn('haproxy', ['-f', file, '-db'], { stdio: 'ignore' });
  return { stop: () => child.kill('SIGKILL') };
}
