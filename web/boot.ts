// Starts the program, and tells the page what became of it (the first script of index.html).
import start from 'program';

if (isStyled()) start().then(started, cannotStart);
else cannotStart('the styles did not arrive');
