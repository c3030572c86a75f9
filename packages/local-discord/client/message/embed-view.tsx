import type { ComponentChildren } from 'preact';
import { usePage } from '../page-context.ts';
import { MarkdownView } from './markdown-view.tsx';
import { Picture } from './media-view.tsx';
import { timestampText } from './moments.ts';

/** An embed as far as it is shown. Discord's description checked it when it came in. */
export interface Embed {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly color?: number | null;
  readonly timestamp?: string;
  readonly author?: { readonly name?: string; readonly url?: string };
  readonly footer?: { readonly text?: string };
  readonly image?: { readonly url?: string };
  readonly thumbnail?: { readonly url?: string };
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline?: boolean }[];
}

/** The frames messages had before there were components. */
export function EmbedsView({ embeds }: { readonly embeds: readonly Embed[] }) {
  return embeds.map((embed, index) => <EmbedView key={index} embed={embed} />);
}

/** Where the pictures of embeds lie. */
export function embedAddresses(embeds: readonly Embed[]): readonly string[] {
  return embeds.flatMap(({ image, thumbnail }) => [image?.url ?? [], thumbnail?.url ?? []].flat());
}

function EmbedView({ embed }: { readonly embed: Embed }) {
  const { settings } = usePage();
  const { color, title, description, author, thumbnail, image } = embed;
  const stripe = typeof color === 'number' ? `#${color.toString(16).padStart(6, '0')}` : '';
  return (
    <article class="embed" style={{ '--accent': stripe === '' ? 'var(--line)' : stripe }}>
      <div class="embed-body">
        <div class="embed-text">
          {author?.name ? (
            <p class="embed-author">
              <Linked url={author.url}>{author.name}</Linked>
            </p>
          ) : null}
          {title ? (
            <h3 class="embed-title">
              <Linked url={embed.url}>{title}</Linked>
            </h3>
          ) : null}
          {description ? <MarkdownView text={description} locale={settings.locale} /> : null}
          <Fields fields={embed.fields ?? []} />
        </div>
        {thumbnail?.url ? <Picture class="thumbnail" url={thumbnail.url} alt={undefined} /> : null}
      </div>
      {image?.url ? <Picture url={image.url} alt={undefined} /> : null}
      <Footer embed={embed} />
    </article>
  );
}

function Fields({ fields }: { readonly fields: NonNullable<Embed['fields']> }) {
  const { settings } = usePage();
  if (fields.length === 0) return null;
  return (
    <dl class="embed-fields">
      {fields.map(({ name, value, inline }, index) => (
        <div key={index} class={inline ? 'embed-field inline' : 'embed-field'}>
          <dt>{name}</dt>
          <dd>
            <MarkdownView text={value} locale={settings.locale} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Footer({ embed: { footer, timestamp } }: { readonly embed: Embed }) {
  const { settings } = usePage();
  const parts = [footer?.text, timestamp === undefined ? undefined : timestampText(timestamp, settings.locale)];
  const shown = parts.filter((part) => part !== undefined && part !== '');
  return shown.length === 0 ? null : <p class="embed-footer">{shown.join(' • ')}</p>;
}

function Linked({ url, children }: { readonly url: string | undefined; readonly children: ComponentChildren }) {
  if (url === undefined || !/^https?:\/\//.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
