import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'sites of other names, and addresses inside a path': answer(
      '[one](https://gitlab.com/a), [two](https://paho.github.io/x), [three](https://www.amazon.co.uk/), [four](https://mqtt.org/), [five](https://eclipse.dev/paho) and [six](https://web.archive.org/web/2020/https://mosquitto.org/).',
    ),
    'pages about programs and archives': answer(
      '[a](https://en.wikipedia.org/wiki/Cmd.exe), [b](https://github.com/a/b/blob/main/run.bat), [c](https://pkg.go.dev/archive/zip), [d](https://example.org/a.pdf), [e](https://example.org/a.exe.html) and [f](https://github.com/a/b/releases).',
    ),
    'addresses that end with a dot of their own, or hold what is known elsewhere': answer(
      '[a](https://example.org/wiki/Inc.), [b](https://example.org/a;b=1), [c](https://example.org/#token), [d](https://www.google.com/chrome/), [e](https://t.company/a) and [f](https://example.org/what-is.net).',
    ),
    'links into the site': answer('See [a question](/faq/other) and [its part](/faq/other#a-part-of-it).'),
    'links to other sites': answer(
      '[a](https://example.org:8443/a_(b)?c=d#e), [b](https://EXAMPLE.org), [c](https://1.example.org/ü).',
    ),
    'a host that only looks like ours': answer('See [the other site](https://not-mqtt-faq.example/faq/other).'),
    'an address of another scheme in code': answer('Connect to `mqtt://broker.example:1883`.'),
    'address with a word that looks like one that counts': answer(
      '[the manual](https://example.org/a?utm=1&source=x) and [the tester](https://example.org/play?#code/A1)',
    ),
  },
  unsound: {
    'programs and archives': [
      answer(
        '[one](https://example.org/setup-x64.exe), [two](https://example.org/a.ZIP?x=1#y) and [three](https://example.org/a%2emsi/download).',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected link `https://example.org/setup-x64.exe` to a program or an archive, expected the page that offers it - lead to that page instead',
      'questions/basics/sample.mdx:9:43 Unexpected link `https://example.org/a.ZIP?x=1#y` to a program or an archive, expected the page that offers it - lead to that page instead',
      'questions/basics/sample.mdx:9:86 Unexpected link `https://example.org/a%2emsi/download` to a program or an archive, expected the page that offers it - lead to that page instead',
    ],
    'page on the own machine, and one with a text to be found': [
      answer('See [one](http://localhost:3000/faq/other#a-part-of-it) and [two](/faq/other#:~:text=More).'),
      'questions/basics/sample.mdx:9:5 Unexpected link `http://localhost:3000/faq/other#a-part-of-it` to this site, expected its path - write /faq/other#a-part-of-it',
      'questions/basics/sample.mdx:9:61 Unexpected link `/faq/other#:~:text=More`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write /faq/other',
    ],
    'links as Google Docs and Outlook copy them': [
      answer(
        'See [the manual](https://www.google.com/url?q=https://mosquitto.org/man/&sa=D) and [a book](https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fbook&data=1).',
      ),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://www.google.com/url?q=https://mosquitto.org/man/&sa=D` through another site, expected the address of the page itself - write https://mosquitto.org/man/ in its place',
      'questions/basics/sample.mdx:9:84 Unexpected link `https://x.safelinks.protection.outlook.com/?url=https%3A%2F%` through another site, expected the address of the page itself - write https://example.org/book in its place',
    ],
    'addresses that begin twice, or with a slip': [
      answer(
        'See [a](htps://a.example/) and [b](https://https://b.example/), [c](https:/c.example), [d](https//d.example).',
      ),
      'questions/basics/sample.mdx:9:5 Unexpected link `htps://a.example/`, expected `https://` once at its start - write https://a.example/ in its place',
      'questions/basics/sample.mdx:9:32 Unexpected link `https://https://b.example/`, expected `https://` once at its start - write https://b.example/ in its place',
      'questions/basics/sample.mdx:9:65 Unexpected link `https:/c.example`, expected `https://` once at its start - write https://c.example in its place',
      'questions/basics/sample.mdx:9:88 Unexpected link `https//d.example`, expected `https://` once at its start - write https://d.example in its place',
    ],
    'link without an address': [
      answer('See [the other]().'),
      'questions/basics/sample.mdx:9:5 Unexpected link without an address, expected one between `(` and `)` - write where it leads',
    ],
    'link to a file of the project': [
      answer('See [the other](../qos/other.mdx) and [the other](./other).'),
      'questions/basics/sample.mdx:9:5 Unexpected link `../qos/other.mdx` to a file, expected the path of its page - write the path /faq/other',
      'questions/basics/sample.mdx:9:39 Unexpected link `./other` to a file, expected the path of its page - write the path /faq/other',
    ],
    'link to ftp:': [
      answer('See [a part](ftp://example.org/file) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `ftp:`, expected `https://...` or a path of the site - put it between backticks if it is meant to be read',
    ],
    'link to a broker': [
      answer('See [a part](mqtt://broker.example:1883) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `mqtt:`, expected `https://...` or a path of the site - put it between backticks if it is meant to be read',
    ],
    'link to a WebSocket': [
      answer('See [a part](wss://broker.example/mqtt) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `wss:`, expected `https://...` or a path of the site - put it between backticks if it is meant to be read',
    ],
    'link to an e-mail address': [
      answer('See [a part](mailto:someone@example.org) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `mailto:`, expected `https://...` or a path of the site - put it between backticks if it is meant to be read',
    ],
    'link to a telephone': [
      answer('See [a part](tel:+123456) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link to `tel:`, expected `https://...` or a path of the site - put it between backticks if it is meant to be read',
    ],
    'link to http:': [
      answer('See [a part](http://example.org/) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `http://example.org/`, expected `https://` - or put the address between backticks if there is no https',
    ],
    'link to http: in capitals': [
      answer('See [a part](HTTP://example.org/) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `HTTP://example.org/`, expected `https://` - or put the address between backticks if there is no https',
    ],
    'https without a host': [
      answer('See [a part](https://) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://`, expected a full address - open it in a browser and copy it from there',
    ],
    'address with a space as an entity': [
      answer('See [a part](https://example.org/a&#32;b) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected sign in the link `https://example.org/a b`, expected an address without spaces and `\\` - write `%20` for a space',
    ],
    'address of our own site': [
      answer('See [a part](https://mqtt-faq.example/faq/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://mqtt-faq.example/faq/other` to this site, expected its path - write /faq/other',
    ],
    'address of our own site in capitals': [
      answer('See [a part](https://MQTT-FAQ.EXAMPLE/faq/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://MQTT-FAQ.EXAMPLE/faq/other` to this site, expected its path - write /faq/other',
    ],
    'address of our own site with its port': [
      answer('See [a part](https://mqtt-faq.example:443/faq/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://mqtt-faq.example:443/faq/other` to this site, expected its path - write /faq/other',
    ],
    'address of our own site with http': [
      answer('See [a part](http://mqtt-faq.example/faq/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `http://mqtt-faq.example/faq/other` to this site, expected its path - write /faq/other',
    ],
    'relative name': [
      answer('See [a part](other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected relative link `other`, expected a path of the site such as `/faq/what-is-mqtt` - start it with `/`, or with `https://` for another site',
    ],
    'relative name of the file': [
      answer('See [a part](other.mdx) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `other.mdx` to a file, expected the path of its page - write the path /faq/other',
    ],
    'relative path': [
      answer('See [a part](./other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `./other` to a file, expected the path of its page - write the path /faq/other',
    ],
    'relative path up': [
      answer('See [a part](../qos/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `../qos/other` to a file, expected the path of its page - write the path /faq/other',
    ],
    'query alone': [
      answer('See [a part](?q=1) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected relative link `?q=1`, expected a path of the site such as `/faq/what-is-mqtt` - start it with `/`, or with `https://` for another site',
    ],
    'empty address': [
      answer('See [a part]() please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link without an address, expected one between `(` and `)` - write where it leads',
    ],
    'path with dots': [
      answer('See [a part](/faq/../faq/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/faq/../faq/other`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write it with lower-case letters, digits and hyphens only',
    ],
    'path with encoded dots': [
      answer('See [a part](/faq/%2e%2e/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/faq/%2e%2e/other`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write it with lower-case letters, digits and hyphens only',
    ],
    'path with two slashes': [
      answer('See [a part](/faq//other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/faq//other`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write it with lower-case letters, digits and hyphens only',
    ],
    'path with an encoded slash': [
      answer('See [a part](/faq%2Fother) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/faq%2Fother`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write it with lower-case letters, digits and hyphens only',
    ],
    'path with an encoded letter': [
      answer('See [a part](/faq/%6Fther) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/faq/%6Fther`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write it with lower-case letters, digits and hyphens only',
    ],
    'path with a slash at the end': [
      answer('See [a part](/faq/other/) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/faq/other/`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write /faq/other',
    ],
    'path with a query': [
      answer('See [a part](/faq/other?utm_source=x) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/faq/other?utm_source=x`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write /faq/other',
    ],
    'path with a query and an anchor': [
      answer('See [a part](/faq/other?x#a-part-of-it) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/faq/other?x#a-part-of-it`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write /faq/other#a-part-of-it',
    ],
    'path with an extension': [
      answer('See [a part](/faq/other.html) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/faq/other.html`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write /faq/other',
    ],
    'path in capitals': [
      answer('See [a part](/FAQ/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/FAQ/other`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write /faq/other',
    ],
    'anchor without a name': [
      answer('See [a part](#) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `#`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write it with lower-case letters, digits and hyphens only',
    ],
    'anchor with two signs': [
      answer('See [a part](/faq/other##a-part-of-it) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/faq/other##a-part-of-it`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write it with lower-case letters, digits and hyphens only',
    ],
    'own host with a dot at its end': [
      answer('See [a part](https://mqtt-faq.example./faq/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://mqtt-faq.example./faq/other` to this site, expected its path - write /faq/other',
    ],
    'own host with a dot and its port': [
      answer('See [a part](https://mqtt-faq.example.:443/faq/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://mqtt-faq.example.:443/faq/other` to this site, expected its path - write /faq/other',
    ],
    'own page with a query': [
      answer('See [a part](https://mqtt-faq.example/faq/other?x=1#a-part-of-it) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://mqtt-faq.example/faq/other?x=1#a-part-of-it` to this site, expected its path - write /faq/other#a-part-of-it',
    ],
    'own page with a slash at its end': [
      answer('See [a part](https://mqtt-faq.example/faq/other/) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://mqtt-faq.example/faq/other/` to this site, expected its path - write /faq/other',
    ],
    'own page with its extension': [
      answer('See [a part](https://mqtt-faq.example/faq/other.html) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://mqtt-faq.example/faq/other.html` to this site, expected its path - write /faq/other',
    ],
    'own page below a base path': [
      answer('See [a part](https://mqtt-faq.example/mqtt/faq/other) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://mqtt-faq.example/mqtt/faq/other` to this site, expected its path - write /faq/other',
    ],
    'own front page': [
      answer('See [a part](https://mqtt-faq.example) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://mqtt-faq.example` to this site, expected its path - write /',
    ],
    'own page in capitals below': [
      answer('See [a part](https://mqtt-faq.example/faq/OTHER) please.'),
      'questions/basics/sample.mdx:9:5 Unexpected link `https://mqtt-faq.example/faq/OTHER` to this site, expected its path - write a path such as /faq/what-is-mqtt',
    ],
    'image from our own site by its address': [
      answer('![A picture](https://mqtt-faq.example/picture.png)'),
      'questions/basics/sample.mdx:9:1 Unexpected image, expected text: the site has no image files - say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md',
    ],
    'image of a relative path': [
      answer('![A picture](picture.png)'),
      'questions/basics/sample.mdx:9:1 Unexpected image, expected text: the site has no image files - say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md',
    ],
    'image that the site does not have': [
      answer('![A picture](/nowhere.png)'),
      'questions/basics/sample.mdx:9:1 Unexpected image, expected text: the site has no image files - say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md',
    ],
    'image with a query': [
      answer('![A picture](/picture.png?from=here)'),
      'questions/basics/sample.mdx:9:1 Unexpected image, expected text: the site has no image files - say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md',
    ],
    'image without an address': [
      answer('![A picture]()'),
      'questions/basics/sample.mdx:9:1 Unexpected image, expected text: the site has no image files - say in words what it shows, or draw it: see "Pictures" in CONTRIBUTING.md',
    ],
    'http: in a definition': [
      answer('See [a].\n\n[a]: http://example.org/'),
      'questions/basics/sample.mdx:11:1 Unexpected link `http://example.org/`, expected `https://` - or put the address between backticks if there is no https',
    ],
    'address with http: as it stands': [
      answer('Text.\n\nSee http://example.org/ there.'),
      'questions/basics/sample.mdx:11:5 Unexpected address `http://example.org/` without words, expected a link with a text - write [words that say where it leads](https://...), or put it between backticks',
    ],
    'address with www. as it stands': [
      answer('Text.\n\nSee www.example.org there.'),
      'questions/basics/sample.mdx:11:5 Unexpected address `www.example.org` without words, expected a link with a text - write [words that say where it leads](https://...), or put it between backticks',
    ],
    'e-mail address as it stands': [
      answer('Write to someone@example.org now.'),
      'questions/basics/sample.mdx:9:10 Unexpected link to `mailto:`, expected `https://...` or a path of the site - put it between backticks if it is meant to be read',
    ],
    'address of our own site as it stands': [
      answer('Text.\n\nSee https://mqtt-faq.example/faq/other.'),
      'questions/basics/sample.mdx:11:5 Unexpected address `https://mqtt-faq.example/faq/other` without words, expected a link with a text - write [words that say where it leads](/faq/other), or put it between backticks',
    ],
    'address in quotation marks': [
      answer('See "www.example.org" there.'),
      'questions/basics/sample.mdx:9:6 Unexpected address `www.example.org` without words, expected a link with a text - write [words that say where it leads](https://...), or put it between backticks',
    ],
    'addresses in brackets and quotation marks, with an escape before them': [
      answer('A \\* and\n(https://example.org/a) and "https://example.org" and (a@example.org).'),
      'questions/basics/sample.mdx:10:2 Unexpected address `https://example.org/a` without words, expected a link with a text - write [words that say where it leads](https://...), or put it between backticks',
      'questions/basics/sample.mdx:10:30 Unexpected address `https://example.org` without words, expected a link with a text - write [words that say where it leads](https://...), or put it between backticks',
      'questions/basics/sample.mdx:10:56 Unexpected link to `mailto:`, expected `https://...` or a path of the site - put it between backticks if it is meant to be read',
    ],
    'address of a private host as it stands': [
      answer('Open https://localhost:8443/ there.'),
      'questions/basics/sample.mdx:9:6 Unexpected host `localhost`, expected the name of a public site such as `example.org` - put the address between backticks if it is meant to be read',
    ],
    'file of a question by its path, and an empty anchor': [
      answer('See [one](/faq/other.md), [two](/content/questions/qos/other.mdx#x) and [three](/faq/other#).'),
      'questions/basics/sample.mdx:9:5 Unexpected link `/faq/other.md`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write /faq/other',
      'questions/basics/sample.mdx:9:27 Unexpected link `/content/questions/qos/other.mdx#x`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write /faq/other',
      'questions/basics/sample.mdx:9:73 Unexpected link `/faq/other#`, expected a path of the site such as `/faq/what-is-mqtt#heading` - write /faq/other',
    ],
    'address that counts its readers': [
      answer('[the manual](https://example.org/a?utm_source=chat.example&b=1&utm_medium=x#c)'),
      'questions/basics/sample.mdx:9:1 Unexpected part of a link that counts its readers or lets one of them in, expected the address alone - write https://example.org/a?b=1#c in its place',
    ],
    'addresses of searches': [
      answer(
        '[one](https://www.google.com/search?q=mqtt), [two](https://vertexaisearch.cloud.google.com/grounding-api-redirect/A1), [three](https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.org%2Fa)',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected link `https://www.google.com/search?q=mqtt` through another site, expected the address of the page itself - open it in a browser and copy it from there',
      'questions/basics/sample.mdx:9:46 Unexpected link `https://vertexaisearch.cloud.google.com/grounding-api-redire` through another site, expected the address of the page itself - open it in a browser and copy it from there',
      'questions/basics/sample.mdx:9:120 Unexpected link `https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.org%2Fa` through another site, expected the address of the page itself - write https://example.org/a in its place',
    ],
    'address that lets a reader in': [
      answer('[the manual](https://example.org/a?access_token=x1&b=1)'),
      'questions/basics/sample.mdx:9:1 Unexpected part of a link that counts its readers or lets one of them in, expected the address alone - write https://example.org/a?b=1 in its place',
    ],
    'short address, and one inside another': [
      answer('[one](https://bit.ly/3abc), [two](https://example.com/go?to=https%3A%2F%2Fexample.org%2Fa)'),
      'questions/basics/sample.mdx:9:1 Unexpected link `https://bit.ly/3abc` through another site, expected the address of the page itself - open it in a browser and copy it from there',
      'questions/basics/sample.mdx:9:29 Unexpected link `https://example.com/go?to=https%3A%2F%2Fexample.org%2Fa` through another site, expected the address of the page itself - write https://example.org/a in its place',
    ],
    'hidden characters behind `%`, and a letter of another alphabet': [
      answer(
        '[one](https://example.org/%E2%80%AEa), [two](https://example.org/%0d%0ab) and [three](https://example.org/pаth)',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected hidden character `%E2%80%AE` in the link `https://example.org/%E2%80%AEa`, expected only characters that can be seen - delete it',
      'questions/basics/sample.mdx:9:40 Unexpected hidden character `%0d` in the link `https://example.org/%0d%0ab`, expected only characters that can be seen - delete it',
      'questions/basics/sample.mdx:9:79 Unexpected word `pаth` that only looks like `path`, expected the letters that are meant - write path',
    ],
    'hosts that are taken for others': [
      answer(
        '[one](https://g1thub.com/a), [two](https://mosquito.org/), [three](https://www.hivernq.com) and [four](https://mosquitto.org.example.net/)',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected host `g1thub.com`, expected a name that nobody takes for another - did you mean `github.com`?',
      'questions/basics/sample.mdx:9:30 Unexpected host `mosquito.org`, expected a name that nobody takes for another - did you mean `mosquitto.org`?',
      'questions/basics/sample.mdx:9:60 Unexpected host `www.hivernq.com`, expected a name that nobody takes for another - did you mean `hivemq.com`?',
      'questions/basics/sample.mdx:9:97 Unexpected host `mosquitto.org.example.net`, expected a name that nobody takes for another - did you mean `mosquitto.org`?',
    ],
    'hosts that end or begin with the name of another one': [
      answer(
        '[one](https://docs-mosquitto.org/a) and [two](https://github-com.example.net/), [three](https://eclipse-org.com/)',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected host `docs-mosquitto.org`, expected a name that nobody takes for another - did you mean `mosquitto.org`?',
      'questions/basics/sample.mdx:9:81 Unexpected host `eclipse-org.com`, expected a name that nobody takes for another - did you mean `eclipse.org`?',
    ],
    'signs of the text around an address, and of a part that is left out': [
      answer(
        '[one](https://example.org/a.html.), [two](https://example.org/a,), [three](https://example.org/a...) and [four](https://example.org/a\u2026)',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected `.` at the end of the link `https://example.org/a.html.`, expected the address alone - delete it, or copy the whole address',
      'questions/basics/sample.mdx:9:37 Unexpected `,` at the end of the link `https://example.org/a,`, expected the address alone - delete it, or copy the whole address',
      'questions/basics/sample.mdx:9:68 Unexpected `...` at the end of the link `https://example.org/a...`, expected the address alone - delete it, or copy the whole address',
      'questions/basics/sample.mdx:9:106 Unexpected `\u2026` at the end of the link `https://example.org/a\u2026`, expected the address alone - delete it, or copy the whole address',
    ],
    'addresses behind others, programs in other letters, and what counts or lets in behind `#`': [
      answer(
        '[one](https://href.li/?https://example.org/a), [two](https://aka.ms/a), [three](https://example-org.translate.goog/a), [four](https://example.org/a.%65xe;b), [five](https://example.org/a#access_token=x1)',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected link `https://href.li/?https://example.org/a` through another site, expected the address of the page itself - write https://example.org/a in its place',
      'questions/basics/sample.mdx:9:48 Unexpected link `https://aka.ms/a` through another site, expected the address of the page itself - open it in a browser and copy it from there',
      'questions/basics/sample.mdx:9:73 Unexpected link `https://example-org.translate.goog/a` through another site, expected the address of the page itself - open it in a browser and copy it from there',
      'questions/basics/sample.mdx:9:120 Unexpected link `https://example.org/a.%65xe;b` to a program or an archive, expected the page that offers it - lead to that page instead',
      'questions/basics/sample.mdx:9:159 Unexpected part of a link that counts its readers or lets one of them in, expected the address alone - write https://example.org/a in its place',
    ],
    'hosts of networks at home': [
      answer('[one](https://broker.lan/a) and [two](https://a.home.arpa)'),
      'questions/basics/sample.mdx:9:1 Unexpected host `broker.lan`, expected the name of a public site such as `example.org` - put the address between backticks if it is meant to be read',
      'questions/basics/sample.mdx:9:33 Unexpected host `a.home.arpa`, expected the name of a public site such as `example.org` - put the address between backticks if it is meant to be read',
    ],
  },
});
