// Starts the program, and tells the page what became of it (the first script of index.html).
import start from 'program';

// While developing, and in the one file, the loader knows itself where the first part is.
if (isStyled) start(firstPart ? { module_or_path: compiled(firstPart) } : undefined).then(started, cannotStart);
