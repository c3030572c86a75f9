import { markdownLines, PLAIN_STYLE } from '../../src/markdown/markdown-lines.ts';
import type { ShownMessage } from '../../src/page/wire.ts';
import { ReplyIcon } from '../icons.tsx';
import { usePage } from '../page-context.ts';
import { MarkdownView } from './markdown-view.tsx';

/** As much of the message replied to as fits into a line. */
const SHOWN_OF_REPLY = 80;

/** What a message replies to, in one line, or what it forwards, in full. */
export function ReferenceView({ message }: { readonly message: ShownMessage }) {
  const { settings } = usePage();
  const { reference } = message;
  if (reference === undefined) return null;
  const { author, content } = reference.message;
  if (reference.type === 1) {
    return (
      <blockquote class="forwarded">
        <p class="subtext">Forwarded</p>
        <MarkdownView text={content} locale={settings.locale} />
      </blockquote>
    );
  }
  const [line] = markdownLines(content, PLAIN_STYLE);
  const text = line?.text ?? '';
  const shown = text.length > SHOWN_OF_REPLY ? `${text.slice(0, SHOWN_OF_REPLY)}…` : text;
  return (
    <p class="replied">
      <ReplyIcon /> <span class="author">{author.global_name ?? author.username}</span> {shown}
    </p>
  );
}
