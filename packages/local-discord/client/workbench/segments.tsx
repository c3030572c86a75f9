import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: Readonly<Record<T, string>>;
  readonly onChoice: (value: T) => void;
}

/** A few choices side by side, of which one holds. */
export function Segments<T extends string>({ label, value, choices, onChoice }: Props<T>) {
  const name = useId();
  const entries = Object.entries(choices) as [T, string][];
  return (
    <fieldset class="switch segments">
      <legend>{label}</legend>
      <div>
        {entries.map(([key, title]) => (
          <label key={key}>
            <input type="radio" name={name} checked={key === value} onChange={() => onChoice(key)} />
            <span>{title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
