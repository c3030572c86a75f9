import type { Component, Container, Row, Section, Separator } from '../../src/discord/messages/component.ts';
import type { ShownMessage } from '../../src/page/wire.ts';
import { usePage } from '../page-context.ts';
import { ButtonView } from './button-view.tsx';
import { MarkdownView } from './markdown-view.tsx';
import { FileView, GalleryView, ThumbnailView } from './media-view.tsx';
import { SelectView } from './select-view.tsx';

interface Of<T> {
  readonly component: T;
  readonly message: ShownMessage;
}

export function ComponentsView({ components, message }: { components: readonly Component[]; message: ShownMessage }) {
  return components.map((component, index) => (
    <ComponentView key={component.id ?? index} component={component} message={message} />
  ));
}

/** One part of a message, by Discord's number for its type. */
function ComponentView({ component, message }: Of<Component>) {
  const { settings } = usePage();
  switch (component.type) {
    case 1:
      return <RowView component={component} message={message} />;
    case 2:
      return <ButtonView component={component} message={message} />;
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return <SelectView component={component} message={message} />;
    case 9:
      return <SectionView component={component} message={message} />;
    case 10:
      return <MarkdownView text={component.content} locale={settings.locale} />;
    case 11:
      return <ThumbnailView component={component} />;
    case 12:
      return <GalleryView component={component} />;
    case 13:
      return <FileView component={component} message={message} />;
    case 14:
      return <SeparatorView component={component} />;
    case 17:
      return <ContainerView component={component} message={message} />;
    default:
      return <p class="unknown-part">This part of the message is not known to the page.</p>;
  }
}

function ContainerView({ component, message }: Of<Container>) {
  const { accent_color: accent } = component;
  const stripe = accent === null || accent === undefined ? '' : `#${accent.toString(16).padStart(6, '0')}`;
  return (
    <div class={stripe === '' ? 'container' : 'container accented'} style={{ '--accent': stripe }}>
      <ComponentsView components={component.components} message={message} />
    </div>
  );
}

function RowView({ component, message }: Of<Row>) {
  return (
    <div class="row">
      <ComponentsView components={component.components} message={message} />
    </div>
  );
}

function SectionView({ component, message }: Of<Section>) {
  return (
    <div class="section">
      <div class="section-text">
        <ComponentsView components={component.components} message={message} />
      </div>
      <div class="accessory">
        <ComponentView component={component.accessory} message={message} />
      </div>
    </div>
  );
}

function SeparatorView({ component }: { component: Separator & { readonly spacing?: number | null } }) {
  const size = component.spacing === 2 ? 'large' : 'small';
  return component.divider === false ? <div class={`gap ${size}`} /> : <hr class={size} />;
}
