/** The package ships plain JavaScript; only what the stand-in uses is declared. */
declare module 'discord-api-spec/zod' {
  export interface Issue {
    readonly code: string;
    readonly path: readonly PropertyKey[];
    readonly message: string;
    readonly input?: unknown;
    readonly errors?: readonly (readonly Issue[])[];
    readonly origin?: string;
    readonly minimum?: number | bigint;
    readonly maximum?: number | bigint;
    readonly expected?: string;
    readonly format?: string;
    readonly values?: readonly unknown[];
  }
  export interface Schema {
    safeParse(
      value: unknown,
      options?: { reportInput?: boolean },
    ): { readonly success: boolean; readonly error?: { readonly issues: readonly Issue[] } };
  }
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const ApplicationCommandResponseSchema: Schema;
  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const ApplicationCommandPatchRequestPartialSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const IncomingWebhookRequestPartialSchema: Schema;
  export const IncomingWebhookUpdateRequestPartialSchema: Schema;
  export const InteractionCallbackResponseSchema: Schema;
  export const MessageCreateRequestSchema: Schema;
  export const MessageEditRequestPartialSchema: Schema;
  export const MessageResponseSchema: Schema;
  export const ModalInteractionCallbackRequestSchema: Schema;
  export const PongInteractionCallbackRequestSchema: Schema;
  export const PrivateApplicationResponseSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
}
