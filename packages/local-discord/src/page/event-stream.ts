import type { ServerResponse } from 'node:http';
import type { PageEvent } from './wire.ts';

/** The open pages, each told of everything as it happens (server-sent events). */
export class EventStream {
  #pages = new Set<ServerResponse>();

  /** Opens the stream to a page and tells it how things stand. */
  open(response: ServerResponse, snapshot: PageEvent): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.on('close', () => this.#pages.delete(response));
    // The page asks again this soon after it lost the stream.
    response.write('retry: 1000\n\n');
    response.write(line(snapshot));
    this.#pages.add(response);
  }

  tell(event: PageEvent): void {
    const text = line(event);
    for (const page of this.#pages) page.write(text);
  }

  close(): void {
    for (const page of this.#pages) page.end();
  }
}

/** JSON has no bare line breaks, so one `data` line holds it. */
function line(event: PageEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
