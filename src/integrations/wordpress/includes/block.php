<?php
/** The block: rendered by the server, chosen in the editor. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

/** What the editor's script needs: what can be chosen, and its words. */
function for_editor(): array {
	$choices = array();
	foreach ( instruments() as $id => $about ) {
		$choices[] = array( 'id' => $id, 'title' => title_of( $id ), 'kind' => $about['kind'], 'plain' => $about['plain'] );
	}
	return array(
		'instruments' => $choices,
		'kinds'       => KINDS,
		'elements'    => plugins_url( 'elements/' . VERSION . '/', PLUGIN ),
		'words'       => array(
			'exercise'  => __( 'Exercise', 'samen' ),
			'choose'    => __( 'Choose an exercise', 'samen' ),
			'own'       => __( 'One of your own', 'samen' ),
			'src'       => __( 'Address of the exercise', 'samen' ),
			'kind'      => __( 'Kind', 'samen' ),
			'lang'      => __( 'Language', 'samen' ),
			'of-page'   => __( 'That of the page', 'samen' ),
			'nl'        => __( 'Dutch', 'samen' ),
			'en'        => __( 'English', 'samen' ),
			'plain'     => __( 'Plain words', 'samen' ),
			'page'      => __( 'One question at a time', 'samen' ),
			'group'     => __( 'Name of the group', 'samen' ),
			'results'   => __( 'Results', 'samen' ),
			'store'     => __( 'Keep results on this website', 'samen' ),
			'stored'    => __( 'Editors find them under Samen. Visitors read this before they answer.', 'samen' ),
			'not-yet'   => __( 'Choose an exercise in the settings of this block.', 'samen' ),
			'preview'   => __( 'This is what visitors see. Answers cannot be given here.', 'samen' ),
		),
	);
}

/** @param array $chosen `instrument` is `own` for one from an address; an address that was chosen before may still be there. */
function render_block( array $chosen ): string {
	if ( 'own' !== ( $chosen['instrument'] ?? '' ) ) {
		unset( $chosen['src'], $chosen['kind'] );
	}
	$chosen['wording'] = empty( $chosen['plain'] ) ? '' : 'plain';
	$chosen['pace']    = empty( $chosen['paged'] ) ? '' : 'page';
	$chosen['store']   = empty( $chosen['store'] ) ? 'no' : 'yes';
	return markup( $chosen, get_block_wrapper_attributes( array( 'class' => 'samen-exercise' ) ) );
}

add_action(
	'init',
	static function () {
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' );
		wp_register_script( 'samen-block-editor', plugins_url( 'block/editor.js', PLUGIN ), $needs, VERSION, true );
		register_block_type( dirname( PLUGIN ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	}
);
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$data = wp_json_encode( for_editor(), JSON_HEX_TAG | JSON_HEX_AMP );
		wp_add_inline_script( 'samen-block-editor', "window.samenBlock = $data;", 'before' );
	}
);
