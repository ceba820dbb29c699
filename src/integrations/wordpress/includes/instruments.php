<?php
/** The exercises that come with the plugin; the list itself is made when the plugin is built. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

const KINDS = array( 'sorter', 'checklist', 'assessment', 'interview' );

/** @return array<string, array{kind: string, plain: bool, titles: array<string, string>}> By id. */
function instruments(): array {
	static $all;
	$all = $all ?? require __DIR__ . '/presets.php';
	return $all;
}

/** The name of an exercise in the language of the person who reads; an unknown one has its id for a name. */
function title_of( string $id ): string {
	$titles = instruments()[ $id ]['titles'] ?? array();
	return $titles[ substr( determine_locale(), 0, 2 ) ] ?? $titles['en'] ?? $id;
}
