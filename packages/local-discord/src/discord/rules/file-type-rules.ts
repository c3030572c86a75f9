import type { FormError } from './form-error.ts';

const MEDIA: readonly string[] = ['audio', 'image', 'video'];
/** Types one filter may name. */
const MOST_TYPES = 10;

/** What is wrong with a filter for uploads. https://docs.discord.com/developers/reference#file-type-filtering */
export function fileTypeErrors(
  types: readonly string[] | null | undefined,
  path: readonly (string | number)[],
): FormError[] {
  const wrong = (types ?? []).flatMap((type, index): FormError[] =>
    MEDIA.includes(type) || /^\.[\w.-]{1,20}$/.test(type)
      ? []
      : [
          {
            path: [...path, index],
            code: 'FILE_TYPE_INVALID',
            message: `"${type.slice(0, 40)}" is not audio, image, video or an ending such as .csv.`,
          },
        ],
  );
  if ((types?.length ?? 0) <= MOST_TYPES) return wrong;
  return [...wrong, { path, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${MOST_TYPES} or fewer in length.` }];
}
