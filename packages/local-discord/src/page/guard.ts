import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/**
 * Who may ask: pages of this very address, for a browser that was given this run's secret together with the page.
 * A page of another site names itself in `Origin` or `Sec-Fetch-Site`; one that had its own name point to this machine
 * gives that name as `Host`.
 */
export class Guard {
  #secret = randomBytes(24).toString('base64url');
  #port: () => number;

  constructor(port: () => number) {
    this.#port = port;
  }

  /** Whether the request comes from this machine's browser, and from no other site's page. */
  isHome({ headers, url }: IncomingMessage): boolean {
    const { host } = headers;
    if (host !== `127.0.0.1:${this.#port()}` && host !== `localhost:${this.#port()}`) return false;
    if (headers.origin !== undefined && headers.origin !== `http://${host}`) return false;
    return headers['sec-fetch-site'] === undefined || isOwnOrTyped(headers) || (url === '/' && isNavigation(headers));
  }

  /** The header that hands the secret to the browser. Scripts cannot read it, other sites' requests do not carry it. */
  cookie(): string {
    return `${this.#name()}=${this.#secret}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Whether the browser was given the secret. */
  knows({ headers }: IncomingMessage): boolean {
    const given = (headers.cookie ?? '')
      .split('; ')
      .find((pair) => pair.startsWith(`${this.#name()}=`))
      ?.slice(this.#name().length + 1);
    if (given === undefined || given.length !== this.#secret.length) return false;
    return timingSafeEqual(Buffer.from(given), Buffer.from(this.#secret));
  }

  /** Cookies are shared by all ports of an address, so the port is part of the name. */
  #name(): string {
    return `local-discord-${this.#port()}`;
  }
}

function isOwnOrTyped(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-site'] === 'same-origin' || headers['sec-fetch-site'] === 'none';
}

/** A link to the page is followed; a frame or a script of another site is not served. */
function isNavigation(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
