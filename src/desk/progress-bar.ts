import type { Terminal } from './desk-command.ts';

const WIDTH = 30;

/** Draws how far the reading of a file is, where a person watches; otherwise does nothing. */
export function progressBar({ interactive, err }: Terminal, bytes: number) {
  let drawn = '';
  return {
    show: ({ read }: { readonly read: number }, rows: number): void => {
      if (!interactive || bytes === 0) return;
      const percent = Math.floor((read / bytes) * 100);
      const filled = Math.round((percent / 100) * WIDTH);
      const bar = `[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${percent} %`;
      if (bar === drawn) return;
      drawn = bar;
      err(`\r${bar}  ${rows.toLocaleString('en')} rows`);
    },
    clear: (): void => {
      if (drawn !== '') err('\r\x1b[K');
    },
  };
}
