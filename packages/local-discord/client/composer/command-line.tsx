import { type CommandOption, OPTION_KIND } from '../../src/discord/world/command.ts';
import { acceptedTypes, sentFiles } from '../files.ts';
import { usePage } from '../page-context.ts';
import { localDescription, localName } from './command-entries.ts';
import { type Field, remainingOptions } from './draft.ts';
import { type Line, SuggestionList } from './suggestion-list.tsx';
import type { Suggestion } from './suggestions.ts';
import { type CommandLineProps, LIST_ID, useCommandLine } from './use-command-line.ts';

/** The message box while it holds a command: its name, a pill for each option, and a place for more. */
export function CommandLine(props: CommandLineProps) {
  const { draft, problems } = props;
  const { settings } = usePage();
  const { here, field, list, pick, attach, inputProps } = useCommandLine(props);
  const left = remainingOptions(draft).length;
  return (
    <>
      {list.isOpen ? (
        <SuggestionList
          id={LIST_ID}
          label={field ? localName(field.option, settings.locale) : 'Options'}
          heading={<ListHeading option={field?.option} />}
          lines={list.items.map(line)}
          highlighted={list.highlighted}
          note={list.hasFailed ? 'Loading options failed' : undefined}
          onHighlight={list.highlight}
          onPick={(index) => pick(list.items[index])}
        />
      ) : null}
      <div class="command-line">
        <span class="command-name">/{draft.entry.name}</span>
        {draft.fields.map((one, index) => (
          <Pill
            key={one.option.name}
            field={one}
            problem={problems.get(one.option.name)}
            isHere={index === here}
            inputProps={inputProps(index)}
            onFile={(files) => void sentFiles(files).then(([file]) => attach(index, file))}
          />
        ))}
        <input
          type="text"
          class="tail"
          aria-label="More options"
          placeholder={left === 0 ? '' : `+${left} optional`}
          value={draft.tail}
          {...inputProps(draft.fields.length)}
        />
      </div>
    </>
  );
}

function ListHeading({ option }: { readonly option: CommandOption | undefined }) {
  const { settings } = usePage();
  if (option === undefined) return <strong>Options</strong>;
  return (
    <>
      <strong>{localName(option, settings.locale)}</strong>
      {localDescription(option, settings.locale)}
    </>
  );
}

interface PillProps {
  readonly field: Field;
  readonly problem: string | undefined;
  readonly isHere: boolean;
  readonly inputProps: object;
  readonly onFile: (files: FileList | null) => void;
}

/** One option on the line: its name, and what was typed or chosen for it. */
function Pill({ field: { option, text }, problem, isHere, inputProps, onFile }: PillProps) {
  const { settings } = usePage();
  const state = problem ? 'pill wrong' : isHere ? 'pill focused' : 'pill';
  const name = localName(option, settings.locale);
  const isFile = option.type === OPTION_KIND.attachment;
  return (
    <span class={state}>
      <label class="pill-field">
        <span class="pill-name">{name}</span>
        <input
          type="text"
          class="pill-text"
          size={Math.max(2, text.length)}
          value={text}
          readOnly={isFile}
          placeholder={isFile ? 'no file' : ''}
          aria-invalid={problem !== undefined}
          aria-errormessage={problem === undefined ? undefined : 'composer-problem'}
          {...inputProps}
        />
      </label>
      {isFile ? (
        <label class="pill-file">
          Choose
          <input
            type="file"
            class="visually-hidden"
            aria-label={`File for ${name}`}
            accept={acceptedTypes(option.file_types)}
            onChange={({ currentTarget }) => onFile(currentTarget.files)}
          />
        </label>
      ) : null}
    </span>
  );
}

function line(suggestion: Suggestion, index: number): Line {
  if (suggestion.kind !== 'option') return { key: `${index} ${suggestion.title}`, title: suggestion.title };
  const { title, detail, text } = suggestion;
  return { key: title, title: text === '' ? title : `${title}: ${text}`, detail };
}
