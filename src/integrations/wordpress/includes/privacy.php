<?php
/** WordPress' own tools for privacy: export and erase what is kept of a person, and what to say in a policy. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

const AT_ONCE = 50;

/** Results of which it is known that they are of the person with this address. */
function results_of( string $email, int $page ): array {
	$user = get_user_by( 'email', $email );
	return $user ? find( array( 'person' => $user->ID ), AT_ONCE, AT_ONCE * ( $page - 1 ) ) : array();
}

function export_person( string $email, int $page = 1 ): array {
	$rows = results_of( $email, $page );
	$data = array_map(
		static function ( $row ) {
			return array(
				'group_id'    => 'samen',
				'group_label' => __( 'Answers to exercises', 'samen' ),
				'item_id'     => "samen-$row->result",
				'data'        => array(
					array( 'name' => __( 'Exercise', 'samen' ), 'value' => title_of( $row->instrument ) ),
					array( 'name' => __( 'Finished', 'samen' ), 'value' => $row->completed ),
					array(
						'name'  => __( 'Answers', 'samen' ),
						'value' => wp_json_encode( json_decode( $row->body )->answers ?? null, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
					),
				),
			);
		},
		$rows
	);
	return array( 'data' => $data, 'done' => count( $rows ) < AT_ONCE );
}

/** What was erased is not on the next page: every page is the first. */
function erase_person( string $email ): array {
	$rows = results_of( $email, 1 );
	foreach ( $rows as $row ) {
		erase( $row->result );
	}
	return array(
		'items_removed'  => count( $rows ) > 0,
		'items_retained' => false,
		'messages'       => array(),
		'done'           => count( $rows ) < AT_ONCE,
	);
}

add_filter(
	'wp_privacy_personal_data_exporters',
	static function ( $exporters ) {
		return $exporters + array( 'samen' => array( 'exporter_friendly_name' => 'Samen', 'callback' => __NAMESPACE__ . '\export_person' ) );
	}
);
add_filter(
	'wp_privacy_personal_data_erasers',
	static function ( $erasers ) {
		return $erasers + array( 'samen' => array( 'eraser_friendly_name' => 'Samen', 'callback' => __NAMESPACE__ . '\erase_person' ) );
	}
);
/** Who is no longer here leaves no name behind; the answers stay, as those of nobody. */
add_action(
	'deleted_user',
	static function ( $id ) {
		global $wpdb;
		$wpdb->update( table(), array( 'person' => 0 ), array( 'person' => $id ), '%d', '%d' );
	}
);
add_action(
	'admin_init',
	static function () {
		if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
			$text = __( 'Some pages have an exercise whose answers are kept on this website. They are sent when a visitor finishes it, and not before. No address of a device and no cookie is kept with them. Editors of this website can read them.', 'samen' );
			wp_add_privacy_policy_content( 'Samen', '<p>' . esc_html( $text ) . '</p><p>' . esc_html( storage_note() ) . '</p>' );
		}
	}
);
