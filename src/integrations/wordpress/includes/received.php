<?php
/** What a visitor's browser sent, looked at before it is kept. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

/** The longest result that is taken, in bytes: many times a full interview. */
const MOST_BYTES = 256 * 1024;

const UUID = '/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/';
const TIME = '/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z$/';

/** @return \WP_Error What is wrong, for the site's developers; the visitor reads the element's own words. */
function refusal( int $status, string $why, array $headers = array() ): \WP_Error {
	return new \WP_Error( 'samen_refused', $why, array( 'status' => $status, 'headers' => $headers ) );
}

/** Whether this is text and fits a pattern. */
function fits( $value, string $pattern ): bool {
	return is_string( $value ) && 1 === preg_match( $pattern . 'D', $value );
}

/**
 * The first thing by which this is no result of a finished exercise; empty when it is one. Answers are not looked into: what
 * was asked may have changed since, and they are text to whoever shows them.
 */
function wrong_in( $result ): string {
	$instrument = $result->instrument ?? null;
	$checks     = array(
		'format'             => 'samen-result/1' === ( $result->format ?? null ),
		'id'                 => fits( $result->id ?? null, UUID ),
		'instrument.id'      => fits( $instrument->id ?? null, '/^[a-z0-9][a-z0-9-]{0,99}$/' ),
		'instrument.version' => fits( $instrument->version ?? null, '/^\d{1,5}\.\d{1,5}\.\d{1,5}$/' ),
		'instrument.kind'    => in_array( $instrument->kind ?? null, KINDS, true ),
		'locale'             => fits( $result->locale ?? null, '/^[A-Za-z0-9-]{2,35}$/' ),
		'startedAt'          => fits( $result->startedAt ?? null, TIME ),
		'completedAt'        => fits( $result->completedAt ?? null, TIME ),
		'perspective'        => is_string( $result->perspective ?? '' ),
		'answers'            => is_object( $result->answers ?? null ),
		'scores'             => is_object( $result->scores ?? null ),
	);
	return (string) array_search( false, $checks, true );
}

/** Whether it is of the exercise that is on the page: one of the plugin's, or one of the site's own. */
function is_of( object $result, array $about ): bool {
	$id    = $result->instrument->id;
	$known = instruments()[ $id ] ?? null;
	if ( '' !== $about['src'] ) {
		return null === $known;
	}
	return $id === $about['instrument'] && $known && $known['kind'] === $result->instrument->kind;
}

/**
 * @param string $key The header `Idempotency-Key`; empty when there is none.
 * @return object|\WP_Error The result.
 */
function read_result( string $body, string $key, array $about ) {
	if ( strlen( $body ) > MOST_BYTES ) {
		return refusal( 413, sprintf( 'A result has at most %d bytes.', MOST_BYTES ) );
	}
	$result = json_decode( $body, false, 64 );
	if ( ! is_object( $result ) ) {
		return refusal( 400, 'This is no JSON object.' );
	}
	$wrong = wrong_in( $result );
	if ( '' !== $wrong ) {
		return refusal( 400, "This is no result: see $wrong." );
	}
	if ( ! is_of( $result, $about ) ) {
		return refusal( 400, 'This result is not of the exercise on that page.' );
	}
	if ( '' !== $key && "\"$result->id/$result->completedAt\"" !== $key ) {
		return refusal( 400, 'Idempotency-Key is not that of the result.' );
	}
	return $result;
}
