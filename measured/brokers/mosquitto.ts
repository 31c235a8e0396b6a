import { findDebianPackage } from '../lab/debian';
import type { Broker } from '../lab/software';

export const broker: Broker = {
  name: 'Mosquitto',
  install: 'apt install mosquitto',
  find: (roots) => findDebianPackage('mosquitto', 'usr/sbin/mosquitto', roots),
  offers: ['persistence', 'user', 'acl', 'webSocket'],
  launch: (_, { folder, port, webSocketPort }, { persistence, user, acl, webSocket }) => {
    const lines = [
      // Started by root, it would become a user who may not write here.
      ...(process.getuid?.() === 0 ? ['user root'] : []),
      `listener ${port} 127.0.0.1`,
      ...(webSocket ? [`listener ${webSocketPort} 127.0.0.1`, 'protocol websockets'] : []),
      `allow_anonymous ${!user}`,
      ...(user ? [`password_file ${folder}/passwords`] : []),
      ...(acl ? [`acl_file ${folder}/acl`] : []),
      ...(persistence ? ['persistence true', `persistence_location ${folder}/`] : []),
    ];
    const configuration = `${lines.join('\n')}\n`;
    const rules = [
      ...(acl?.write.map((topic) => `topic write ${topic}`) ?? []),
      ...(acl?.read.map((topic) => `topic read ${topic}`) ?? []),
    ];
    const files = {
      'mosquitto.conf': configuration,
      ...(acl && { acl: [...(user ? [`user ${user.username}`] : []), ...rules, ''].join('\n') }),
      ...(user && { passwords: `${user.username}:${user.password}\n` }),
    };
    const start = ['mosquitto', '-c', `${folder}/mosquitto.conf`];
    // Passwords are kept as hashes: the program that makes them is asked first.
    const command = user ? ['sh', '-c', `mosquitto_passwd -U ${folder}/passwords && exec ${start.join(' ')}`] : start;
    return {
      command,
      files,
      configuration,
    };
  },
};
