export const text: string;
export const letters: string;
export const katex: Readonly<Record<string, string>>;
export const katexLetters: Readonly<Record<string, string>>;
