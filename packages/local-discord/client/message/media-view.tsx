import { useRef, useState } from 'preact/hooks';
import type { FileBox, Gallery, Thumbnail } from '../../src/discord/messages/component.ts';
import type { ShownMessage } from '../../src/page/wire.ts';
import { usePage } from '../page-context.ts';

interface PictureProps {
  readonly url: string;
  readonly alt: string | null | undefined;
  readonly class?: string;
}

/** Pictures in a grid, as many in a row as Discord puts there. */
export function GalleryView({ component }: { component: Gallery }) {
  const { items } = component;
  return (
    <div class={`gallery of-${Math.min(items.length, 4)}`}>
      {items.map((item, index) => (
        <Picture key={index} url={item.media.url} alt={item.description} />
      ))}
    </div>
  );
}

export function ThumbnailView({ component }: { component: Thumbnail }) {
  return <Picture class="thumbnail" url={component.media.url} alt={component.description} />;
}

/** A picture that can be enlarged. The page asks nobody outside for pictures: of those it shows the alt text. */
export function Picture({ url, alt, class: name = '' }: PictureProps) {
  const { state } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isLarge, setLarge] = useState(false);
  const [isBroken, setBroken] = useState(false);
  const isHere = state.fileOrigin !== '' && url.startsWith(`${state.fileOrigin}/attachments/`);
  if (!isHere || isBroken) {
    return (
      <span class={`picture-missing ${name}`} role="img" aria-label={alt ?? 'Picture'}>
        {alt || 'Picture'}
        <small>{isBroken ? 'The picture cannot be shown.' : `Not loaded: ${hostOf(url)}`}</small>
      </span>
    );
  }
  const enlarge = () => {
    setLarge(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" class={`picture ${name}`} onClick={enlarge} title={alt ?? undefined}>
        <img src={url} alt={alt || 'Picture without a description'} loading="lazy" onError={() => setBroken(true)} />
        {alt ? (
          <span class="alt-badge" aria-hidden="true">
            ALT
          </span>
        ) : null}
      </button>
      <dialog ref={dialog} class="lightbox" aria-label="Picture, enlarged" onClose={() => setLarge(false)}>
        {isLarge ? (
          <figure>
            <img src={url} alt={alt || 'Picture without a description'} />
            {alt ? <figcaption>{alt}</figcaption> : null}
          </figure>
        ) : null}
        <button type="button" class="button secondary" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </dialog>
    </>
  );
}

/** A file to download. */
export function FileView({ component, message }: { component: FileBox; message: ShownMessage }) {
  const file = message.attachments.find(({ url }) => url === component.file.url);
  const name = file?.name ?? component.file.url.split('/').at(-1) ?? 'file';
  return <Download url={file?.url ?? component.file.url} name={name} size={file?.size} />;
}

interface DownloadProps {
  readonly url: string;
  readonly name: string;
  readonly size: number | undefined;
}

export function Download({ url, name, size }: DownloadProps) {
  return (
    <div class="file">
      <span class="file-icon" aria-hidden="true" />
      <div>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
        {size === undefined ? null : <small>{sizeText(size)}</small>}
      </div>
    </div>
  );
}

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(2)} KB` : `${(bytes / 1024 ** 2).toFixed(2)} MB`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
