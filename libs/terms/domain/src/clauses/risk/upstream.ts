import type { Unit } from '../../units/unit.js';
import { claim, type Claim, type ClauseReader } from '../claim.js';

const HOSTED =
  /\b(?:hosted (?:on|by|in)|powered by|(?:runs?|running|operates?|built|deployed) on|served (?:by|through|via|from)|provided (?:through|via)|rel(?:y|ies) (?:up)?on|depend(?:s|ent)? on|sub-?contracted to|underlying|(?:appoint|engag)\w*\b[^;]{0,60}\bas (?:an?|its|the) (?:[a-z]+ )?(?:subprocessor|hosting provider|infrastructure provider|cloud provider)|(?:operated|made available|licensed) by|uses? [^;]{3,40} to (?:host|run|provide|operate|deliver)|uses? [^;]{3,80} for hosting|(?:incorporat|integrat|includ)\w* (?:[a-z]+ ){0,3}models? (?:from|of|by)|models? (?:supplied|provided|made|developed) by|runs? models)\b/;
/** Hosts and makers of models that a service may rest on. */
const PROVIDERS: readonly (readonly [RegExp, string])[] = [
  [/\bamazon web services\b|\baws\b|\bamazon bedrock\b/, 'Amazon Web Services'],
  [/\bmicrosoft azure\b|\bazure\b/, 'Microsoft Azure'],
  [/\bgoogle cloud\b|\bgcp\b|\bvertex ai\b/, 'Google Cloud'],
  [/\boracle cloud\b|\boci\b/, 'Oracle Cloud'],
  [/\bcoreweave\b/, 'CoreWeave'],
  [/\bcloudflare\b/, 'Cloudflare'],
  [/\bopenai\b(?! service)/, 'OpenAI'],
  [/\banthropic\b|\bclaude models?\b/, 'Anthropic'],
  [/\bmistral\b/, 'Mistral AI'],
  [/\bcohere\b/, 'Cohere'],
  [/\bllama\b|\bmeta platforms\b/, 'Meta'],
  [/\bgemini models?\b/, 'Google'],
  [/\bhetzner\b/, 'Hetzner'],
  [/\bovh(?:cloud)?\b/, 'OVHcloud'],
  [/\bibm cloud\b/, 'IBM Cloud'],
];
const UNNAMED =
  /\b(?:third[- ]party (?:model|hosting|cloud|infrastructure) (?:providers?|vendors?)|model providers?|upstream (?:providers?|vendors?)|cloud (?:service )?providers?|hosting providers?)\b/;

/** Hosts and makers of models in a list of sub-processors. */
const listedHosts = ({ plain, section }: Unit): readonly string[] =>
  /\bsub-?processors?\b/i.test(section.heading ?? '') &&
  /\b(?:cloud|hosting|infrastructure|inference|models?|cdn)\b/.test(plain)
    ? PROVIDERS.filter(([pattern]) => pattern.test(plain)).map(([, name]) => name)
    : [];

/** Named hosts and model providers that the service rests on. */
export const upstreamDependency: ClauseReader = {
  keys: ['upstream_dependency'],
  keep: 'one',
  words: [
    'host',
    'powered',
    'run',
    'operat',
    'rel',
    'depend',
    'upstream',
    'provider',
    'underlying',
    'built',
    'deployed',
    'served',
    'provided',
    'appoint',
    'engag',
    'use',
    'incorporat',
    'integrat',
    'includ',
    'licensed',
    'cloud',
    'infrastructure',
    'amazon',
    'aws',
    'azure',
  ],
  read: (unit: Unit): readonly Claim[] => {
    const listed = listedHosts(unit);
    if (listed.length > 0)
      return [claim(unit, { key: 'upstream_dependency', value: listed, party: 'supplier', strength: 'plain' })];
    const cue = HOSTED.exec(unit.plain);
    if (
      cue === null ||
      !/\b(?:services?|products?|software|applications?|apis?|models?|platform|SUPPLIER|data|inference)\b/.test(
        unit.plain,
      )
    )
      return [];
    const named = PROVIDERS.filter(([pattern]) => pattern.test(unit.plain)).map(([, name]) => name);
    if (named.length > 0)
      return [
        claim(unit, { key: 'upstream_dependency', value: named, party: 'supplier', strength: 'plain', at: cue.index }),
      ];
    if (
      !UNNAMED.test(unit.plain) ||
      !/\bSUPPLIER\b[^;]{0,60}\b(?:rel|depend)|\bservices?\b[^;]{0,40}\b(?:rel|depend|hosted)/.test(unit.plain)
    )
      return [];
    return [
      claim(unit, {
        key: 'upstream_dependency',
        value: ['third-party providers (not named)'],
        party: 'supplier',
        strength: 'weak',
        at: cue.index,
      }),
    ];
  },
};
