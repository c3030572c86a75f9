import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Block, type Inline, readMarkdown } from '../../src/markdown/markdown.ts';
import { mentionText } from '../../src/markdown/markdown-lines.ts';
import { usePage } from '../page-context.ts';
import { momentText } from './moments.ts';

/** Text as Discord shows it. Everything becomes text nodes and known elements; no markup of the text's own is used. */
export function MarkdownView({ text, locale }: { text: string; locale: string }) {
  return (
    <div class="markdown">
      <Blocks blocks={readMarkdown(text)} locale={locale} />
    </div>
  );
}

function Blocks({ blocks, locale }: { blocks: readonly Block[]; locale: string }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} locale={locale} />);
}

function BlockView({ block, locale }: { block: Block; locale: string }) {
  switch (block.kind) {
    case 'text':
      return (
        <div class="lines">
          <Inlines inner={block.inner} locale={locale} />
        </div>
      );
    case 'heading':
      // In messages the levels are sizes: cards put a small title above a large figure.
      return (
        <h3 class={`size-${block.level}`}>
          <Inlines inner={block.inner} locale={locale} />
        </h3>
      );
    case 'small':
      return (
        <div class="subtext">
          <Inlines inner={block.inner} locale={locale} />
        </div>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} locale={locale} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Blocks blocks={item} locale={locale} />
        </li>
      ));
      return block.start === undefined ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
  }
}

function Inlines({ inner, locale }: { inner: readonly Inline[]; locale: string }) {
  return inner.map((inline, index) => <InlineView key={index} inline={inline} locale={locale} />);
}

function InlineView({ inline, locale }: { inline: Inline; locale: string }): ComponentChildren {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'link':
      return (
        <a href={inline.href} target="_blank" rel="noopener noreferrer" title={inline.href}>
          <Inlines inner={inline.inner} locale={locale} />
        </a>
      );
    case 'time':
      return <time class="moment">{momentText(inline.seconds, inline.style, locale)}</time>;
    case 'mention':
      return <span class="mention">{mentionText(inline.of, inline.id)}</span>;
    case 'command':
      return <CommandMention name={inline.name} />;
    case 'spoiler':
      return (
        <Spoiler>
          <Inlines inner={inline.inner} locale={locale} />
        </Spoiler>
      );
    default: {
      const Mark = MARKS[inline.kind];
      return (
        <Mark>
          <Inlines inner={inline.inner} locale={locale} />
        </Mark>
      );
    }
  }
}

/** A command's name; a press puts it into the message box, as in Discord. */
function CommandMention({ name }: { readonly name: string }) {
  const { want } = usePage();
  return (
    <button type="button" class="mention command-mention" onClick={() => want(name)}>
      /{name}
    </button>
  );
}

const MARKS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

function Spoiler({ children }: { children: ComponentChildren }) {
  const [shown, show] = useState(false);
  if (shown) return <span class="spoiler">{children}</span>;
  return (
    <button type="button" class="spoiler hidden" aria-label="Spoiler: press to read" onClick={() => show(true)}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
