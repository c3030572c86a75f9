import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MessageAnswer } from '../../src/bot/answer.ts';
import { type AnswerFile, type ResponseApi, respond } from '../../src/bot/answering/response.ts';
import { createLog } from '../../src/bot/log.ts';
import { slash } from './interactions.ts';

const log = createLog('silent');
const asking = slash('results', {});
const { address } = asking;
const file: AnswerFile = { name: 'figure-1.png', contentType: 'image/png', data: Buffer.from('png'), alt: 'bars' };
const pictures = [{ name: 'figure-1.png', chart: { kind: 'any' }, locale: 'en', alt: 'bars' }] as never;

function answerWith(type: 4 | 7, flags: number): Promise<MessageAnswer> {
  const components = [
    {
      type: 17,
      accent_color: 1,
      components: [
        { type: 10, content: 'text' },
        { type: 12, items: [{ media: { url: 'attachment://figure-1.png' }, description: 'bars' }] },
      ],
    },
  ] as const;
  return Promise.resolve({ type, data: { flags, components, allowed_mentions: { parse: [] } }, pictures });
}

function fakeApi() {
  return {
    takesFiles: true,
    callback: vi.fn(async () => undefined),
    editOriginal: vi.fn(async () => undefined),
    followUp: vi.fn(async () => undefined),
  } satisfies ResponseApi;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('an answer that only the asker sees', () => {
  it('goes out as text at once, and its picture follows', async () => {
    const api = fakeApi();
    const onFirstResponse = vi.fn();
    await respond(asking, answerWith(4, 64), { api, draw: async () => [file], log, onFirstResponse });
    const [, body, files] = api.callback.mock.calls[0] as unknown as [unknown, unknown, unknown];
    expect(JSON.stringify(body)).toContain('"content":"text"');
    expect(JSON.stringify(body)).not.toContain('attachment://');
    expect(files).toEqual([]);
    expect(onFirstResponse).toHaveBeenCalledOnce();
    expect(api.editOriginal).toHaveBeenCalledExactlyOnceWith(
      address,
      expect.objectContaining({ attachments: [{ id: '0', filename: 'figure-1.png', description: 'bars' }] }),
      [file],
    );
  });

  it('stays text when the picture cannot be drawn', async () => {
    const api = fakeApi();
    await respond(asking, answerWith(7, 0), { api, draw: async () => [], log });
    expect(api.callback).toHaveBeenCalledOnce();
    expect(api.editOriginal).not.toHaveBeenCalled();
  });
});

describe('an answer that a channel sees', () => {
  it('is posted with its picture, once', async () => {
    const api = fakeApi();
    await respond(asking, answerWith(4, 0), { api, draw: async () => [file], log });
    expect(api.callback).toHaveBeenCalledExactlyOnceWith(
      address,
      expect.objectContaining({
        data: expect.objectContaining({ attachments: [{ id: '0', filename: 'figure-1.png', description: 'bars' }] }),
      }),
      [file],
    );
    expect(api.editOriginal).not.toHaveBeenCalled();
  });

  it('is posted without a picture that cannot be drawn', async () => {
    const api = fakeApi();
    await respond(asking, answerWith(4, 0), { api, draw: async () => [], log });
    const [, body] = api.callback.mock.calls[0] as unknown as [unknown, unknown];
    expect(JSON.stringify(body)).toContain('"content":"text"');
    expect(JSON.stringify(body)).not.toContain('attachment://');
  });

  it('is announced when drawing takes long', async () => {
    vi.useFakeTimers();
    const api = fakeApi();
    const slow = () => new Promise<readonly AnswerFile[]>((resolve) => setTimeout(() => resolve([file]), 2_500));
    const done = respond(asking, answerWith(4, 32768), { api, draw: slow, log });
    await vi.advanceTimersByTimeAsync(1_600);
    expect(api.callback).toHaveBeenCalledExactlyOnceWith(address, { type: 5, data: { flags: 0 } }, []);
    await vi.advanceTimersByTimeAsync(1_000);
    await done;
    expect(api.editOriginal).toHaveBeenCalledExactlyOnceWith(address, expect.objectContaining({ flags: 32768 }), [
      file,
    ]);
  });
});
