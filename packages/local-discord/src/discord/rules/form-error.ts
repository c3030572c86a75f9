/** One thing wrong with a payload: where, Discord's code for it, and its words. */
export interface FormError {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** Discord's answer to a request it refuses. */
export interface ApiProblem {
  readonly code: number;
  readonly message: string;
  readonly errors?: object;
}

/** "Invalid Form Body" with each error at its place, nested as the payload is. */
export function invalidForm(errors: readonly FormError[]): ApiProblem {
  const tree: Record<string, unknown> = {};
  for (const error of errors) place(tree, error);
  return { code: 50_035, message: 'Invalid Form Body', errors: tree };
}

function place(tree: Record<string, unknown>, { path, code, message }: FormError): void {
  let here = tree;
  for (const step of path) {
    const next = Object.hasOwn(here, step) ? (here[step] as Record<string, unknown>) : {};
    // A key such as `__proto__` from the payload must become a plain property.
    Object.defineProperty(here, step, { value: next, enumerable: true, configurable: true, writable: true });
    here = next;
  }
  const before = Array.isArray(here._errors) ? here._errors : [];
  here._errors = [...before, { code, message }];
}

/** One line a person can read: `data.components[0].label: Must be 80 or fewer in length. (BASE_TYPE_MAX_LENGTH)`. */
export function formErrorText({ path, code, message }: FormError): string {
  const where = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return `${where.replace(/^\./, '') || 'body'}: ${message} (${code})`;
}

/** The lines of a refusal: its message, and each error with its place. */
export function problemLines({ code, message, errors }: ApiProblem): string[] {
  const inner = errors === undefined ? [] : linesOf(errors, []);
  return inner.length > 0 ? inner : [`${message} (${code})`];
}

function linesOf(tree: object, path: readonly (string | number)[]): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (key !== '_errors') return linesOf(value, [...path, /^\d+$/.test(key) ? Number(key) : key]);
    return (value as FormError[]).map(({ code, message }) => formErrorText({ path, code, message }));
  });
}
