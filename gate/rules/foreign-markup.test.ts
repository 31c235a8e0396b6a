import { answer } from '../testing/sample-files';
import { testSamples } from '../testing/test-samples';

testSamples({
  sound: {
    'tildes and dashes of other texts': answer('It takes ~5 s, --verbose, a --- b and x---y; see Table 3.'),
    'things that have numbers': answer('It is GPIO #12, pin #13, relay #14, error #134, and PKCS #11.'),
    'signs and names that are no marks of other systems': answer(
      'Ask @types/node@20, a@b and @ there; #1 is first, a/#/1 and C#12. The filter #+ is none, and link: text, image: [a] and menu [b].\n\nIt is on page 3 of 12, Page 3 of 12, and [Page 3] there.\n\nSee bc. 5 and std::vector[0], p. 12.',
    ),
  },
  unsound: {
    'names and numbers on another site': [
      answer('As @alice said, #123 and mosquitto/x#45 mend it, see GH-12.'),
      'questions/basics/sample.mdx:9:4 Unexpected name on another site `@alice` that is shown as it is written, expected markup that works - write the name alone, or put it between backticks',
      'questions/basics/sample.mdx:9:17 Unexpected number on another site `#123` that is shown as it is written, expected markup that works - write a link such as [issue 12](https://...), or put it between backticks',
      'questions/basics/sample.mdx:9:26 Unexpected number on another site `mosquitto/x#45` that is shown as it is written, expected markup that works - write a link such as [issue 12](https://...), or put it between backticks',
      'questions/basics/sample.mdx:9:54 Unexpected number on another site `GH-12` that is shown as it is written, expected markup that works - write a link such as [issue 12](https://...), or put it between backticks',
    ],
    'code between other signs': [
      answer('Set =allow_anonymous=, +listener+ and ´user´; a = b, =5= and +/+ are none.'),
      'questions/basics/sample.mdx:9:5 Unexpected code of another system `=allow_anonymous=` that is shown as it is written, expected markup that works - put it between backticks',
      'questions/basics/sample.mdx:9:24 Unexpected code of another system `+listener+` that is shown as it is written, expected markup that works - put it between backticks',
      'questions/basics/sample.mdx:9:39 Unexpected code of another system `´user´` that is shown as it is written, expected markup that works - put it between backticks',
    ],
    'spaces and dashes of LaTeX': [
      answer('See Table~2. It waits---always---there.'),
      'questions/basics/sample.mdx:9:10 Unexpected space of LaTeX `~` that is shown as it is written, expected markup that works - write a space in its place',
      'questions/basics/sample.mdx:9:22 Unexpected dash of LaTeX `---` that is shown as it is written, expected markup that works - write ` – ` in its place',
      'questions/basics/sample.mdx:9:31 Unexpected dash of LaTeX `---` that is shown as it is written, expected markup that works - write ` – ` in its place',
    ],
    'marks of AsciiDoc': [
      answer(
        '[source,bash]\n\nSee xref:qos.adoc#levels[the levels], kbd:[Ctrl+C] and footnote:[A note].\n\nimage::a.png[A picture]',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected mark of AsciiDoc `[source,bash]` that is shown as it is written, expected markup that works - write lines of ``` around the code',
      'questions/basics/sample.mdx:11:5 Unexpected mark of AsciiDoc `xref:qos.adoc#levels[the level...` that is shown as it is written, expected markup that works - write it in Markdown',
      'questions/basics/sample.mdx:11:39 Unexpected mark of AsciiDoc `kbd:[Ctrl+C]` that is shown as it is written, expected markup that works - write it in Markdown',
      'questions/basics/sample.mdx:11:56 Unexpected mark of AsciiDoc `footnote:[A note]` that is shown as it is written, expected markup that works - write it in Markdown',
      'questions/basics/sample.mdx:13:1 Unexpected mark of AsciiDoc `image::a.png[A picture]` that is shown as it is written, expected markup that works - write it in Markdown',
    ],
    'directives and footnotes of reStructuredText': [
      answer(
        '.. code-block:: bash\n\n.. image:: a.png\n\n.. toctree::\n\n.. [2] A footnote.\n\n.. _target: other\n\nIt is so [#]_ and so [2]_ here.',
      ),
      'questions/basics/sample.mdx:9:1 Unexpected mark of reStructuredText `.. code-block::` that is shown as it is written, expected markup that works - write lines of ``` around the code',
      'questions/basics/sample.mdx:11:1 Unexpected mark of reStructuredText `.. image::` that is shown as it is written, expected markup that works - say in words what it shows',
      'questions/basics/sample.mdx:13:1 Unexpected mark of reStructuredText `.. toctree::` that is shown as it is written, expected markup that works - write what it says in Markdown, or delete it',
      'questions/basics/sample.mdx:15:1 Unexpected mark of reStructuredText `.. [2] ` that is shown as it is written, expected markup that works - write what it says in Markdown, or delete it',
      'questions/basics/sample.mdx:17:1 Unexpected mark of reStructuredText `.. _target:` that is shown as it is written, expected markup that works - write what it says in Markdown, or delete it',
      'questions/basics/sample.mdx:19:10 Unexpected footnote `[#]_` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or say it in the text',
      'questions/basics/sample.mdx:19:22 Unexpected footnote `[2]_` that is shown as it is written, expected markup that works - name it in `references` and write <Reference name="..." />, or say it in the text',
    ],
    'marks of Org': [
      answer('#+TITLE: Levels\n\n#+BEGIN_SRC sh\nls\n#+END_SRC'),
      'questions/basics/sample.mdx:9:1 Unexpected mark of Org `#+TITLE:` that is shown as it is written, expected markup that works - write it in Markdown',
      'questions/basics/sample.mdx:11:1 Unexpected mark of Org `#+BEGIN_SRC` that is shown as it is written, expected markup that works - write lines of ``` around the code',
      'questions/basics/sample.mdx:13:1 Unexpected mark of Org `#+END_SRC` that is shown as it is written, expected markup that works - write lines of ``` around the code',
    ],
    'link of Org to an address, once': [
      answer('See [[https://example.org/][the manual]].'),
      'questions/basics/sample.mdx:9:5 Unexpected link to a page of a wiki `[[https://example.org/][the ma...` that is shown as it is written, expected markup that works - write [text](/faq/...), or put it between backticks',
    ],
    'marks of Textile': [
      answer('bq. It waits.\n\nRun @ls -l@ there.'),
      'questions/basics/sample.mdx:9:1 Unexpected mark of Textile `bq. ` that is shown as it is written, expected markup that works - write it in Markdown',
      'questions/basics/sample.mdx:11:5 Unexpected code of another system `@ls -l@` that is shown as it is written, expected markup that works - put it between backticks',
    ],
    'marks of a forum around text, and one item': [
      answer('[size=4]Large[/size] and [color=red]red[/color].\n\n[*] One'),
      'questions/basics/sample.mdx:9:1 Unexpected mark of a forum `[size=4]Large[/size]` that is shown as it is written, expected markup that works - write it in Markdown',
      'questions/basics/sample.mdx:9:26 Unexpected mark of a forum `[color=red]red[/color]` that is shown as it is written, expected markup that works - write it in Markdown',
      'questions/basics/sample.mdx:11:1 Unexpected list `[*] ` that is shown as it is written, expected markup that works - write `- ` before each item, with a space',
    ],
    'feet of the pages of a document': [
      answer(
        'Work Product   Copyright © A. All Rights Reserved.   7 March   Page 33 of 137\n\nA. Author             Standards Track                    [Page 12]\n\nPage 13 of 137',
      ),
      'questions/basics/sample.mdx:9:64 Unexpected number of a page `Page 33 of 137` that is shown as it is written, expected markup that works - delete the line',
      'questions/basics/sample.mdx:11:58 Unexpected number of a page `[Page 12]` that is shown as it is written, expected markup that works - delete the line',
      'questions/basics/sample.mdx:13:1 Unexpected number of a page `Page 13 of 137` that is shown as it is written, expected markup that works - delete the line',
    ],
  },
});
