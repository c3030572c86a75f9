import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isOffered } from '../../src/discord/world/command.ts';
import type { SentFile } from '../../src/page/action.ts';
import { readTypedLine, type TypedLine } from '../../src/people/typed-line.ts';
import { SendIcon } from '../icons.tsx';
import { usePage } from '../page-context.ts';
import { useSending } from '../sending.ts';
import { type CommandEntry, commandEntries } from './command-entries.ts';
import { CommandLine } from './command-line.tsx';
import { type Draft, newDraft, readDraft, sentValues } from './draft.ts';
import { AttachButton, FileChips } from './file-chips.tsx';
import { TextLine } from './text-line.tsx';

const NO_PROBLEMS: ReadonlyMap<string, string> = new Map();

/** The message box: plain text with files, or a command with its options. */
export function Composer() {
  const { place } = usePage();
  const box = useComposer();
  const { draft, problems, files } = box;
  const [problem] = problems.values();
  const name = place.context === 0 ? `#${place.name}` : `@${box.directName}`;
  return (
    <div class="composer">
      {problem ? (
        <p class="composer-problem" id="composer-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <FileChips files={files} onRemove={box.removeFile} />
      <div class="composer-box">
        {draft ? null : <AttachButton onFiles={box.addFiles} />}
        {draft ? (
          <CommandLine
            key={draft.entry.name}
            draft={draft}
            problems={problems}
            onChange={box.changeDraft}
            onSend={box.send}
            onLeave={box.leave}
          />
        ) : (
          <TextLine
            input={box.input}
            text={box.text}
            entries={box.entries}
            placeholder={`Message ${name}`}
            onText={box.write}
            onCommand={box.begin}
            onSend={box.send}
          />
        )}
        <button type="button" class="send" aria-label="Send" onClick={box.send}>
          <SendIcon />
        </button>
      </div>
    </div>
  );
}

/** What is being written, and what becomes of it when it is sent. */
function useComposer() {
  const { state, place, who, settings, wanted } = usePage();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly SentFile[]>([]);
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
    setFiles([]);
    setProblems(NO_PROBLEMS);
    setText(kept);
    requestAnimationFrame(() => input.current?.focus());
  };
  const send = useSendingOf({ text, files, draft }, leave, setProblems);
  // Only a new wish begins a command.
  useLayoutEffect(() => {
    const entry = entries.find(({ command, path }) => [command, ...path].join(' ') === wanted?.name);
    if (entry) begin(entry);
  }, [wanted?.key]);
  // A command may not be offered elsewhere.
  useEffect(() => leave(''), [place, who]);
  return {
    text,
    files,
    draft,
    problems,
    input,
    entries,
    begin,
    leave,
    send,
    directName: place.where === 'bot-dm' ? state.appName : place.name,
    addFiles: (added: readonly SentFile[]) => setFiles((before) => [...before, ...added]),
    removeFile: (file: SentFile) => setFiles((before) => before.filter((one) => one !== file)),
    changeDraft(changed: Draft) {
      setProblems(NO_PROBLEMS);
      setDraft(changed);
    },
    write(written: string) {
      setProblems(NO_PROBLEMS);
      setText(written);
    },
  };
}

interface Writing {
  readonly text: string;
  readonly files: readonly SentFile[];
  readonly draft: Draft | undefined;
}

/** Sends what is written: a command with its options, a line that holds one, or a message. */
function useSendingOf(
  { text, files, draft }: Writing,
  leave: (kept: string) => void,
  setProblems: (problems: ReadonlyMap<string, string>) => void,
): () => void {
  const { state, place, who, settings, perform } = usePage();
  const sendCommand = useSending();
  const refuse = (reason: string) => setProblems(new Map([['', reason]]));
  const sendDraft = (written: Draft) => {
    const read = readDraft(written);
    if (!read.ok) return setProblems(read.problems);
    const { command, path, name } = written.entry;
    leave('');
    void sendCommand({ do: 'run', command, path: [...path], options: read.options }, `/${name}`);
  };
  const sendLine = (read: TypedLine) => {
    if (read.kind === 'problem') return refuse(read.reason);
    if (read.kind === 'message-command') return refuse(`Right-click a message for ${read.command}.`);
    if (read.kind === 'user-command') {
      leave('');
      return void sendCommand({ do: 'use-on-person', command: read.command, userId: read.userId }, read.command);
    }
    const { command, path = [], options = {} } = read.invocation;
    const values = sentValues(options);
    if (values === undefined) return refuse('A file cannot be typed here: pick the option, then choose the file.');
    leave('');
    void sendCommand({ do: 'run', command, path: [...path], options: values }, `/${[command, ...path].join(' ')}`);
  };
  return () => {
    if (draft !== undefined) return sendDraft(draft);
    const typed = text.trim();
    if (typed === '' && files.length === 0) return;
    if (typed.startsWith('/')) {
      const offered = state.commands.filter((command) => isOffered(command, place, who));
      return sendLine(readTypedLine(typed, offered, settings.locale));
    }
    leave('');
    void perform({ do: 'post', text: typed, files: [...files] });
  };
}
