// The first step of every command that needs more than Biome, in JavaScript that any Node can read: what would make the later steps fail without saying why.
var wanted = [20, 19];
var found = process.versions.node.split('.').map(Number);

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  stop(
    'Unexpected Node ' +
      process.versions.node +
      ', expected ' +
      wanted.join('.') +
      ' or later - install it from https://nodejs.org and run the command again',
  );
}

// Some of the tools that build the site take these for something else: an address, a pattern or the end of a path.
var strange = (process.platform === 'win32' ? /[#%]/ : /[#?%*:\\]/).exec(process.cwd());
if (strange) {
  stop(
    'Unexpected "' +
      strange[0] +
      '" in the path of this folder, ' +
      process.cwd() +
      ', expected none of # ? % * : \\ in it - move or rename the folder and run the command again',
  );
}

// The addresses in the environment, read here once so that a wrong one ends in its own message.
module.exports = import('../lib/site.mjs').catch((error) => stop(error.message));
