import { everyComponent, mediaOf } from '../../src/discord/messages/component.ts';
import type { ShownFile, ShownMessage } from '../../src/page/wire.ts';
import { embedAddresses } from './embed-view.tsx';
import { Download, Picture } from './media-view.tsx';

/** The files of a classic message that nothing else of it shows: pictures as pictures, others to download. */
export function AttachmentsView({ message }: { readonly message: ShownMessage }) {
  const shown = new Set([
    ...[...everyComponent(message.components)].flatMap(mediaOf).map(({ media }) => media.url),
    ...embedAddresses(message.embeds),
  ]);
  const files = message.attachments.filter(({ url }) => !shown.has(url));
  if (files.length === 0) return null;
  return (
    <div class="attachments">
      {files.map((file) => (
        <AttachmentView key={file.id} file={file} />
      ))}
    </div>
  );
}

function AttachmentView({ file }: { readonly file: ShownFile }) {
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.contentType);
  return isPicture ? <Picture url={file.url} alt={file.description} /> : <Download {...file} />;
}
