import { findDebianPackage } from '../lab/debian';
import type { Broker } from '../lab/software';

/** Debian's package leaves them out; the MQTT connector does not start without them. */
const jars = ['mqtt-client', 'hawtdispatch', 'hawtdispatch-transport', 'hawtbuf'];

export const broker: Broker = {
  name: 'ActiveMQ Classic',
  install: 'apt install activemq libmqtt-client-java libhawtdispatch-java libhawtbuf-java',
  find: (roots) => findDebianPackage('activemq', 'usr/share/java/mqtt-client.jar', roots),
  offers: ['persistence', 'user'],
  launch: (_, { folder, port }, { user }) => {
    const plugin = user
      ? `
    <plugins>
      <simpleAuthenticationPlugin>
        <users><authenticationUser username="${user.username}" password="${user.password}" groups="users"/></users>
      </simpleAuthenticationPlugin>
    </plugins>`
      : '';
    const configuration = `<beans xmlns="http://www.springframework.org/schema/beans"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
    http://activemq.apache.org/schema/core http://activemq.apache.org/schema/core/activemq-core.xsd">
  <broker xmlns="http://activemq.apache.org/schema/core" brokerName="measured" dataDirectory="${folder}/data" useJmx="false">${plugin}
    <transportConnectors>
      <transportConnector name="mqtt" uri="mqtt://127.0.0.1:${port}"/>
    </transportConnectors>
  </broker>
</beans>
`;
    const links = jars.map((jar) => `/usr/share/java/${jar}.jar`).join(' ');
    const java = `java -Xmx256m -Dactivemq.home=/usr/share/activemq -Dactivemq.base=${folder} -Dactivemq.data=${folder}/data -jar /usr/share/activemq/bin/activemq.jar`;
    return {
      command: [
        'sh',
        '-c',
        `mkdir -p ${folder}/lib && ln -sf ${links} ${folder}/lib && exec ${java} start xbean:file:${folder}/activemq.xml`,
      ],
      files: { 'activemq.xml': configuration },
      configuration,
    };
  },
};
