<?php
/**
 * Results as a table for spreadsheets (RFC 4180): a row per answer, with the same columns and rules as the other tables of
 * answers of this library, so that those can be read together. No WordPress in here.
 */

namespace Samen;

defined( 'ABSPATH' ) || exit;

const COLUMNS = array( 'result', 'instrument', 'version', 'kind', 'locale', 'wording', 'perspective', 'group', 'round', 'started', 'completed', 'question', 'entry', 'value' );

/** Stands for "in none of the zones". */
const NO_ZONE = 'none-of-these';

/** A text that stays a text: an apostrophe before what a spreadsheet would take for a formula, a number or a date (OWASP, "CSV injection"). */
function guard( string $text ): string {
	$formula = '/^\s*[=+\-@＝＋－＠]|^[\'\t\r\n]/u';
	$misread = '/^[\s\d.,:\/\-+%e]*\d[\s\d.,:\/\-+%e]*$|^(?:true|false|waar|onwaar)$/iu';
	$plain   = '/^(?:0|[1-9]\d{0,14}|\d+\.\d+\.\d+)$/D';
	return preg_match( $formula, $text ) || ( preg_match( $misread, $text ) && ! preg_match( $plain, $text ) ) ? "'$text" : $text;
}

/** A value in a cell. Numbers stay numbers, with the comma where the delimiter is none. */
function cell( $value, string $delimiter ): string {
	if ( is_bool( $value ) ) {
		return $value ? 'true' : 'false';
	}
	if ( is_int( $value ) || is_float( $value ) ) {
		return ';' === $delimiter ? str_replace( '.', ',', (string) $value ) : (string) $value;
	}
	return guard( is_string( $value ) ? $value : (string) wp_json_encode( $value ) );
}

/** @param array $cells Values, not yet guarded. */
function csv_row( array $cells, string $delimiter ): string {
	$written = array_map(
		static function ( $value ) use ( $delimiter ) {
			$text = cell( $value, $delimiter );
			return preg_match( '/["\r\n;,\t]|^\s|\s$/', $text ) ? '"' . str_replace( '"', '""', $text ) . '"' : $text;
		},
		$cells
	);
	return implode( $delimiter, $written ) . "\r\n";
}

/** The first row; the mark before it tells Excel that this is UTF-8. */
function csv_head( string $delimiter ): string {
	return "\u{FEFF}" . csv_row( COLUMNS, $delimiter );
}

/** The rows of a result; one without an answer when there is none. */
function csv_rows( object $result, string $delimiter ): string {
	$context = $result->context ?? (object) array();
	$about   = array( $result->id, $result->instrument->id, $result->instrument->version, $result->instrument->kind );
	foreach ( array( $result->locale, $result->wording ?? '', $result->perspective ?? '', $context->group ?? '', $context->round ?? '' ) as $value ) {
		$about[] = is_scalar( $value ) ? $value : '';
	}
	// Times are ours, and read as they are.
	array_push( $about, $result->startedAt, $result->completedAt );
	$given = given_of( $result ) ?: array( array( '', '', '' ) );
	$rows  = array();
	foreach ( $given as $one ) {
		$rows[] = csv_row( array_merge( $about, $one ), $delimiter );
	}
	return implode( '', $rows );
}

/** @return array[] Every answer as [question, entry, value]. */
function given_of( object $result ): array {
	if ( 'sorter' === $result->instrument->kind ) {
		$own = array_map(
			static function ( $card ) {
				return array( 'cards.own', $card->id ?? '', $card->label ?? '' );
			},
			array_filter( (array) ( $result->answers->cards ?? array() ), 'is_object' )
		);
		return array_merge( $own, given_board( $result->answers, '' ) );
	}
	$given = array();
	foreach ( get_object_vars( $result->answers ) as $question => $value ) {
		array_push( $given, ...given_answer( (string) $question, $value, '' ) );
	}
	return $given;
}

/** One answer: a value, several, entries of a group, or a sorter inside a form. */
function given_answer( string $question, $value, string $entry ): array {
	if ( is_object( $value ) ) {
		return given_board( $value, $question );
	}
	$given = array();
	foreach ( is_array( $value ) ? $value : array( $value ) as $place => $one ) {
		if ( is_object( $one ) ) {
			array_push( $given, ...given_entry( $question, $place + 1, $one ) );
		} else {
			$given[] = array( $question, $entry, $one );
		}
	}
	return $given;
}

function given_entry( string $group, int $place, object $entry ): array {
	$id    = is_string( $entry->id ?? null ) ? $entry->id : '';
	$given = array( array( $group, $id, $place ) );
	foreach ( get_object_vars( $entry ) as $question => $value ) {
		if ( 'id' !== $question ) {
			array_push( $given, ...given_answer( (string) $question, $value, $id ) );
		}
	}
	return $given;
}

/** @param string $question The question whose sorter it is; without one, each card is a question. */
function given_board( object $board, string $question ): array {
	$given = array();
	$add   = static function ( string $card, string $more, $value ) use ( &$given, $question ) {
		$given[] = '' === $question ? array( $card . $more, '', $value ) : array( $question . $more, $card, $value );
	};
	foreach ( (array) ( $board->placements ?? array() ) as $card => $zones ) {
		foreach ( (array) $zones ?: array( NO_ZONE ) as $zone ) {
			$add( (string) $card, '', $zone );
		}
	}
	foreach ( (array) ( $board->about ?? array() ) as $card => $about ) {
		foreach ( (array) $about as $ask => $value ) {
			$add( (string) $card, ".$ask", $value );
		}
	}
	foreach ( (array) ( $board->counts ?? array() ) as $zone => $people ) {
		$given[] = array( ( '' === $question ? 'zones' : $question ) . '.count', (string) $zone, $people );
	}
	return $given;
}
