import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isOffered } from '../../src/discord/world/command.ts';
import { readTypedLine } from '../../src/people/typed-line.ts';
import { usePage } from '../page-context.ts';
import { useSending } from '../sending.ts';
import { type CommandEntry, commandEntries } from './command-entries.ts';
import { CommandLine } from './command-line.tsx';
import { type Draft, newDraft, readDraft } from './draft.ts';
import { TextLine } from './text-line.tsx';

/** A command somebody asked for outside of the message box. */
export interface Wanted {
  readonly key: number;
  readonly name: string;
}

const NO_PROBLEMS: ReadonlyMap<string, string> = new Map();

/** The message box: plain text, or a command with its options. */
export function Composer({ wanted }: { wanted: Wanted | undefined }) {
  const { state, place, who, settings, perform } = usePage();
  const send = useSending();
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<Draft>();
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const input = useRef<HTMLInputElement>(null);
  const entries = commandEntries(state.commands, place, who, settings.locale);

  const begin = (entry: CommandEntry) => {
    setProblems(NO_PROBLEMS);
    setText('');
    setDraft(newDraft(entry));
  };
  const leave = (kept: string) => {
    setDraft(undefined);
    setProblems(NO_PROBLEMS);
    setText(kept);
    requestAnimationFrame(() => input.current?.focus());
  };
  const sendDraft = () => {
    if (draft === undefined) return;
    const read = readDraft(draft);
    if (!read.ok) return setProblems(read.problems);
    const { command, path, name } = draft.entry;
    leave('');
    void send({ do: 'run', command, path: [...path], options: read.options }, `/${name}`);
  };
  const sendText = () => {
    const typed = text.trim();
    if (typed === '') return;
    if (!typed.startsWith('/')) {
      leave('');
      void perform({ do: 'post', text: typed });
      return;
    }
    const offered = state.commands.filter((command) => isOffered(command, place, who));
    const read = readTypedLine(typed, offered, settings.locale);
    if (read.kind === 'problem') return setProblems(new Map([['', read.reason]]));
    if (read.kind === 'message-command')
      return setProblems(new Map([['', `Right-click a message for ${read.command}.`]]));
    leave('');
    const { command, path = [], options = {} } = read.invocation;
    void send({ do: 'run', command, path: [...path], options }, `/${[command, ...path].join(' ')}`);
  };
  // Only a new wish begins a command.
  useLayoutEffect(() => {
    const entry = entries.find(({ command, path }) => [command, ...path].join(' ') === wanted?.name);
    if (entry) begin(entry);
  }, [wanted?.key]);
  // A command may not be offered elsewhere.
  useEffect(() => leave(''), [place, who]);

  const [problem] = problems.values();
  return (
    <div class="composer">
      {problem ? (
        <p class="composer-problem" id="composer-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <div class="composer-box">
        {draft ? (
          <CommandLine
            key={draft.entry.name}
            draft={draft}
            problems={problems}
            onChange={(changed) => {
              setProblems(NO_PROBLEMS);
              setDraft(changed);
            }}
            onSend={sendDraft}
            onLeave={leave}
          />
        ) : (
          <TextLine
            input={input}
            text={text}
            entries={entries}
            placeholder={`Message ${place.context === 0 ? `#${place.name}` : `@${place.name}`}`}
            onText={(written) => {
              setProblems(NO_PROBLEMS);
              setText(written);
            }}
            onCommand={begin}
            onSend={sendText}
          />
        )}
        <button type="button" class="send" aria-label="Send" onClick={draft ? sendDraft : sendText}>
          <span aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
