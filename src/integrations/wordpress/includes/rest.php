<?php
/** The address that results go to, and from which editors read them. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

/** More results than these in a minute have to wait: a full lecture hall passes, a flood does not. */
const MOST_A_MINUTE = 300;

/** The exercise that a request is about; what is not there is empty. */
function about_of( \WP_REST_Request $request ): array {
	$query = array_map( 'strval', array_filter( $request->get_query_params(), 'is_scalar' ) );
	return array(
		'page'       => (int) ( $query['page'] ?? 0 ),
		'instrument' => $query['instrument'] ?? '',
		'src'        => $query['src'] ?? '',
	);
}

/** Both are asked: that the request comes from a page of this site, and that the exercise is on one. */
function may_send( \WP_REST_Request $request ) {
	if ( ! wp_verify_nonce( (string) $request->get_header( 'x_wp_nonce' ), 'wp_rest' ) ) {
		return refusal( 403, 'The nonce is missing or too old.' );
	}
	if ( null === signed( about_of( $request ), (string) $request->get_header( 'samen_exercise' ) ) ) {
		return refusal( 403, 'There is no such exercise with storage on this website.' );
	}
	return true;
}

function receive( \WP_REST_Request $request ) {
	if ( ! $request->is_json_content_type() ) {
		return refusal( 415, 'A result is sent as application/json.' );
	}
	$about  = about_of( $request );
	$result = read_result( $request->get_body(), (string) $request->get_header( 'idempotency_key' ), $about );
	if ( is_wp_error( $result ) ) {
		return $result;
	}
	if ( count_results( array( 'since' => gmdate( 'Y-m-d H:i:s', time() - 60 ) ) ) >= MOST_A_MINUTE ) {
		return new \WP_REST_Response( array( 'message' => 'Too many results in a minute.' ), 429, array( 'Retry-After' => '60' ) );
	}
	// Who it is stays out unless the site wants it, and the visitor was told so.
	$person = settings()['person'] && signed( $about, (string) $request->get_header( 'samen_exercise' ) );
	$saved  = save(
		array(
			'result'     => $result->id,
			'instrument' => $result->instrument->id,
			'src'        => $about['src'],
			'page'       => $about['page'],
			'person'     => $person ? get_current_user_id() : 0,
			'completed'  => $result->completedAt,
			'body'       => wp_json_encode( $result ),
		)
	);
	return $saved ? new \WP_REST_Response( array( 'kept' => $result->id ), 200 ) : refusal( 503, 'The database did not take it.' );
}

/** One result, as it was sent. */
function give( \WP_REST_Request $request ) {
	$row = find_one( $request['result'] );
	return $row ? json_decode( $row->body ) : refusal( 404, 'There is no such result.' );
}

add_action(
	'rest_api_init',
	static function () {
		register_rest_route(
			'samen/v1',
			'/results',
			array(
				'methods'             => 'POST',
				'callback'            => __NAMESPACE__ . '\receive',
				'permission_callback' => __NAMESPACE__ . '\may_send',
			)
		);
		register_rest_route(
			'samen/v1',
			'/results/(?P<result>[0-9a-f-]{36})',
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\give',
				'permission_callback' => static function () {
					return current_user_can( READERS );
				},
			)
		);
	}
);

/** A page from a cache has a nonce that is too old: here is a new one, which other sites cannot read. */
function give_nonce(): void {
	nocache_headers();
	header( 'Content-Type: text/plain; charset=utf-8' );
	echo esc_html( wp_create_nonce( 'wp_rest' ) );
	wp_die( '', '', array( 'response' => null ) );
}
add_action( 'wp_ajax_samen_nonce', __NAMESPACE__ . '\give_nonce' );
add_action( 'wp_ajax_nopriv_samen_nonce', __NAMESPACE__ . '\give_nonce' );
