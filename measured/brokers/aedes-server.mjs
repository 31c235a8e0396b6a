import { createServer } from 'node:net';
import { Aedes } from 'aedes';

/** @type {{ port: number, user?: { username: string, password: string }, acl?: { read: string[], write: string[] } }} */
const { port, user, acl } = JSON.parse(process.argv[2] ?? '{}');
const broker = await Aedes.createBroker();
if (user)
  broker.authenticate = (_, username, password, done) =>
    done(null, username === user.username && password?.toString() === user.password);
if (acl) {
  broker.authorizePublish = (_, { topic }, done) =>
    done(acl.write.some((allowed) => isBelow(topic, allowed)) ? null : new Error('not allowed'));
  broker.authorizeSubscribe = (_, subscription, done) =>
    done(null, acl.read.some((allowed) => isBelow(subscription.topic, allowed)) ? subscription : null);
}
createServer(broker.handle).listen(port, '127.0.0.1');

/** Whether a topic is `allowed`, which may end in `/#`. */
function isBelow(/** @type {string} */ topic, /** @type {string} */ allowed) {
  return topic === allowed || (allowed.endsWith('/#') && topic.startsWith(allowed.slice(0, -1)));
}
