import type { SentFile } from '../../src/page/action.ts';
import { sentFiles } from '../files.ts';
import { AttachIcon } from '../icons.tsx';

/** Chooses files to send with a message. */
export function AttachButton({ onFiles }: { readonly onFiles: (files: readonly SentFile[]) => void }) {
  return (
    <label class="attach" title="Attach files">
      <AttachIcon />
      <input
        type="file"
        multiple
        class="visually-hidden"
        aria-label="Attach files"
        onChange={({ currentTarget }) => void sentFiles(currentTarget.files).then(onFiles)}
      />
    </label>
  );
}

interface ChipsProps {
  readonly files: readonly SentFile[];
  readonly onRemove: (file: SentFile) => void;
}

/** The files that wait to be sent. */
export function FileChips({ files, onRemove }: ChipsProps) {
  if (files.length === 0) return null;
  return (
    <ul class="file-chips" aria-label="Files to send">
      {files.map((file, index) => (
        <li key={index}>
          {file.name}
          <button type="button" class="text-link" aria-label={`Remove ${file.name}`} onClick={() => onRemove(file)}>
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}
