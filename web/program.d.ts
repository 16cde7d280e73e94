/** What `cargo xtask program` leaves in target/program. */
declare module 'program' {
  export default function start(first?: { module_or_path: Promise<WebAssembly.Module> }): Promise<unknown>;
}

/** The page's own, in index.html: the program has started. */
declare function started(): void;

/** The page's own, in index.html: it has not, and why. */
declare function cannotStart(error: unknown): void;

/** The page's own, in index.html: whether its styles are here. */
declare const isStyled: boolean;

/** The page's own, in index.html: the link to the first part of the program, where the page has one. */
declare const firstPart: HTMLLinkElement | null;

/** The page's own, in index.html: a part of the program, which is fetched if it has to be. */
declare function compiled(part: { href: string }): Promise<WebAssembly.Module>;
