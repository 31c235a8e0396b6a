import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'host or file as the text of a link': answer(
      'See [test.mosquitto.org](https://mosquitto.org/), [MQTT.js](https://github.com/mqttjs/MQTT.js), [mosquitto.conf](https://mosquitto.org/man) and [mqtt.org](/faq/other).',
    ),
    'names of .NET as the text of a link': answer(
      'See [ASP.NET](https://dotnet.microsoft.com/apps/aspnet) and [M2Mqtt.Net](https://github.com/eclipse/paho.mqtt.m2mqtt).',
    ),
    'hosts among words, of which the address has another part': answer(
      'See [mosquitto.org in an archive](https://web.archive.org/web/2020/https://mosquitto.org/), [net.py of paho.mqtt.python](https://github.com/eclipse-paho/paho.mqtt.python), [bbc.co.uk](https://www.bbc.co.uk/a) and [mosquitto.org.](https://mosquitto.org/).',
    ),
    'texts that begin like poor ones': answer(
      'See [here and there](/faq/other), [this broker](/faq/other), [link quality](/faq/other).',
    ),
    'code and strong text': answer('See [`code`](/faq/other) and [**strong**](/faq/other).'),
  },
  unsound: {
    'sign behind a heading': [
      answer('## A part [#](/faq/other)\n\nText.'),
      'questions/basics/sample.mdx:9:11 Unexpected link text `#`, expected words that say where it leads - delete it, or write words in its place',
    ],
    'link text here': [
      answer('Before.\n\nSee [here](/faq/other).'),
      'questions/basics/sample.mdx:11:5 Unexpected link text `here`, expected words that say where it leads - write [the Mosquitto manual](https://...)',
    ],
    'link text this page': [
      answer('See [this page](/faq/other).'),
      'questions/basics/sample.mdx:9:5 Unexpected link text `this page`, expected words that say where it leads - write [the Mosquitto manual](https://...)',
    ],
    'link text in bold': [
      answer('See [**click here**](/faq/other).'),
      'questions/basics/sample.mdx:9:5 Unexpected link text `click here`, expected words that say where it leads - write [the Mosquitto manual](https://...)',
    ],
    'link text with a full stop': [
      answer('See [Link.](/faq/other)'),
      'questions/basics/sample.mdx:9:5 Unexpected link text `Link.`, expected words that say where it leads - write [the Mosquitto manual](https://...)',
    ],
    'address that is a link by itself': [
      answer('See https://example.org/path?query=1 for more.'),
      'questions/basics/sample.mdx:9:5 Unexpected address `https://example.org/path?query=1` without words, expected a link with a text - write [words that say where it leads](https://...), or put it between backticks',
    ],
    'address as the text of its link': [
      answer('See [https://example.org](https://example.org).'),
      'questions/basics/sample.mdx:9:5 Unexpected address `https://example.org` without words, expected a link with a text - write [words that say where it leads](https://...), or put it between backticks',
    ],
    'path as the text of its link': [
      answer('See [/faq/other](/faq/other).'),
      'questions/basics/sample.mdx:9:5 Unexpected address as link text `/faq/other`, expected words that say where it leads - write [the Mosquitto manual](https://...)',
    ],
    'link text here by reference': [
      answer('See [here][a].\n\n[a]: /faq/other'),
      'questions/basics/sample.mdx:9:5 Unexpected link text `here`, expected words that say where it leads - write [the Mosquitto manual](https://...)',
    ],
    'numbers and names of sources': [
      answer('It waits [[1]](https://example.org/a), [2](https://example.org/b), ([Source](https://example.org/c)).'),
      'questions/basics/sample.mdx:9:10 Unexpected link text `[1]`, expected words that say where it leads - write [the Mosquitto manual](https://...)',
      'questions/basics/sample.mdx:9:40 Unexpected link text `2`, expected words that say where it leads - write [the Mosquitto manual](https://...)',
      'questions/basics/sample.mdx:9:69 Unexpected link text `Source`, expected words that say where it leads - write [the Mosquitto manual](https://...)',
    ],
    'another host with a like ending': [
      answer(
        'See [the manual on emqx.io](https://evil-emqx.io/), [https://mqtt.org/a](https://evil-mqtt.org/), [("mqtt.org")](https://my-mqtt.org/) and [bbc.co.uk](https://evil.co.uk/).',
      ),
      'questions/basics/sample.mdx:9:5 Unexpected `emqx.io` as the text of a link to `evil-emqx.io`, expected words that are true - write [words that say where it leads](https://evil-emqx.io/)',
      'questions/basics/sample.mdx:9:53 Unexpected `mqtt.org` as the text of a link to `evil-mqtt.org`, expected words that are true - write [words that say where it leads](https://evil-mqtt.org/)',
      'questions/basics/sample.mdx:9:99 Unexpected `mqtt.org` as the text of a link to `my-mqtt.org`, expected words that are true - write [words that say where it leads](https://my-mqtt.org/)',
      'questions/basics/sample.mdx:9:140 Unexpected `bbc.co.uk` as the text of a link to `evil.co.uk`, expected words that are true - write [words that say where it leads](https://evil.co.uk/)',
    ],
    'another host with a port as the text of a link': [
      answer('See [mosquitto.org:8883](https://example.net/).'),
      'questions/basics/sample.mdx:9:5 Unexpected `mosquitto.org` as the text of a link to `example.net`, expected words that are true - write [words that say where it leads](https://example.net/)',
    ],
    'another host in wide letters, and with another sign for its dot': [
      answer('See [\uFF47ithub.com](https://example.net/) and [github\u2024com](https://example.net/).'),
      'questions/basics/sample.mdx:9:5 Unexpected `github.com` as the text of a link to `example.net`, expected words that are true - write [words that say where it leads](https://example.net/)',
      'questions/basics/sample.mdx:9:6 Unexpected word `\uFF47ithub` that only looks like `github`, expected the letters that are meant - write github',
      'questions/basics/sample.mdx:9:44 Unexpected `github.com` as the text of a link to `example.net`, expected words that are true - write [words that say where it leads](https://example.net/)',
    ],
    'another host as the text of a link': [
      answer('See [mosquitto.org](https://example.net/) and [`github.com/a`][b].\n\n[b]: https://example.org/b'),
      'questions/basics/sample.mdx:9:5 Unexpected `mosquitto.org` as the text of a link to `example.net`, expected words that are true - write [words that say where it leads](https://example.net/)',
      'questions/basics/sample.mdx:9:47 Unexpected `github.com` as the text of a link to `example.org`, expected words that are true - write [words that say where it leads](https://example.org/b)',
    ],
  },
});
