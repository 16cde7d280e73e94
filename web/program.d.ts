/** What `cargo xtask program` leaves in target/program. */
declare module 'program' {
  export default function start(): Promise<unknown>;
}

/** The page's own, in index.html: the program has started. */
declare function started(): void;

/** The page's own, in index.html: it has not, and why. */
declare function cannotStart(error: unknown): void;

/** The page's own, in index.html: whether its styles are here. */
declare function isStyled(): boolean;
