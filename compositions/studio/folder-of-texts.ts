/** The bundler's own way to import a folder; its files come as raw text (see `bundler-override.ts`). */
export type FolderOfTexts = {(key: string): string; keys(): string[]};
