import { expect, test } from 'vitest';
import { changeFeed } from './change-feed.ts';

const head = {
  title: 'Voices of bakers: changes',
  author: 'Voices of bakers',
  home: 'https://site.example/x/',
  url: 'https://site.example/x/changes.atom',
};
const changes = [
  { date: '2026-02-03', what: ['A quotation was added.', 'Bread & butter < cake.'] },
  { date: '2026-01-31', what: ['First edition.'] },
];

test('each day of changes is an entry that is known by its day', () => {
  expect(changeFeed(head, changes, (date) => `On ${date}`))
    .toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
    <id>https://site.example/x/changes.atom</id>
    <title>Voices of bakers: changes</title>
    <updated>2026-02-03T00:00:00.000Z</updated>
    <author>
        <name>Voices of bakers</name>
    </author>
    <link rel="alternate" href="https://site.example/x/"/>
    <link rel="self" href="https://site.example/x/changes.atom"/>
    <entry>
        <title type="html"><![CDATA[On 2026-02-03]]></title>
        <id>https://site.example/x/changes.atom#2026-02-03</id>
        <link href="https://site.example/x/"/>
        <updated>2026-02-03T00:00:00.000Z</updated>
        <content type="html"><![CDATA[<p>A quotation was added.</p><p>Bread &amp; butter &lt; cake.</p>]]></content>
    </entry>
    <entry>
        <title type="html"><![CDATA[On 2026-01-31]]></title>
        <id>https://site.example/x/changes.atom#2026-01-31</id>
        <link href="https://site.example/x/"/>
        <updated>2026-01-31T00:00:00.000Z</updated>
        <content type="html"><![CDATA[<p>First edition.</p>]]></content>
    </entry>
</feed>
`);
});
