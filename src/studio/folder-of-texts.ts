/** How the bundler imports a folder; its files come as raw text (see `bundler-override.ts`). */
export type FolderOfTexts = {(key: string): string; keys(): string[]};
