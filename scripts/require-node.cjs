// The first step of every command, in JavaScript that any Node can read: later steps would fail on an old one without saying why.
var wanted = [20, 19];
var found = process.versions.node.split('.').map(Number);
if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    'Unexpected Node ' +
      process.versions.node +
      ', expected ' +
      wanted.join('.') +
      ' or later - install it from https://nodejs.org and run the command again',
  );
  process.exit(1);
}
